import { z } from "zod";
import type { Actor } from "#lib/kernel/actor";
import { lockOrder, notFound } from "#lib/orders/locked-order";
import { versionChange } from "#lib/orders/versions";
import { database, inTransaction } from "#lib/platform/database";
import { planEdit } from "./planning.ts";
import type { ProposedEdit, wantedEdit } from "./schema.ts";

/** What an edit would do, as it would be confirmed: under the order's lock, and nothing is written. Refuses as `planEdit`. */
export const previewEdit = (actor: Actor, orderId: string, wanted: z.output<typeof wantedEdit>, now: Date) =>
  inTransaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    return order ? planEdit({ tx, now, actor }, order, wanted) : notFound;
  });

/** The edit of an order that waits for its payment; null when none does. */
export async function proposedEdit(orderId: string): Promise<ProposedEdit | null> {
  const edit = await database.orderEdit.findFirst({ where: { orderId, state: "proposed" } });
  if (!edit) return null;
  const { id, differenceMinor, totalMinor, reason, actorName, expiresAt, plan } = edit;
  const { changes } = z.object({ changes: z.array(versionChange) }).parse(plan);
  return { id, differenceMinor, totalMinor, reason, actorName, expiresAt, changes };
}
