import { z } from "zod";
import type { Option } from "#lib/delivery/options";
import { lineIsPicked, parcelIsPrepared, preparingOf } from "#lib/fulfilment/in-preparation";
import type { Actor } from "#lib/kernel/actor";
import { lockOrder, notFound } from "#lib/orders/locked-order";
import type { OrderView } from "#lib/orders/schema";
import { versionChange } from "#lib/orders/versions";
import { database, inTransaction } from "#lib/platform/database";
import { carriageOf } from "./carriage.ts";
import { planEdit } from "./planning.ts";
import type { ProposedEdit, wantedEdit } from "./schema.ts";
import { readToday } from "./today.ts";

/** What an edit would do, as it would be confirmed: under the order's lock, and nothing is written. Refuses as `planEdit`. */
export const previewEdit = (actor: Actor, orderId: string, wanted: z.output<typeof wantedEdit>, now: Date) =>
  inTransaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    return order ? planEdit({ tx, now, actor }, order, wanted) : notFound;
  });

/** The ways to deliver an order as it is, with their prices and dates of now; none where nothing of it is delivered. */
export async function waysNow(orderId: string, now: Date): Promise<readonly Option[]> {
  const ways = await inTransaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    const today = order && (await readToday(tx, order, [], now));
    if (!order || !today?.ok) return notFound;
    const wanted = { wanted: {}, today: today.value, kept: {} };
    return carriageOf({ tx, now }, order, await preparingOf(tx, orderId), wanted);
  });
  return ways.ok ? ways.value.ways : [];
}

/** The edit of an order that waits for its payment; null when none does. */
export async function proposedEdit(orderId: string): Promise<ProposedEdit | null> {
  const edit = await database.orderEdit.findFirst({ where: { orderId, state: "proposed" } });
  if (!edit) return null;
  const { id, differenceMinor, totalMinor, reason, actorName, expiresAt, plan } = edit;
  const { changes } = z.object({ changes: z.array(versionChange) }).parse(plan);
  return { id, differenceMinor, totalMinor, reason, actorName, expiresAt, changes };
}

/** The lines of an order of which nothing may go any more: their parcel is prepared or gone, or a part of them is. */
export async function frozenLines({ id, parcels }: OrderView): Promise<ReadonlySet<string>> {
  const preparing = await preparingOf(database, id);
  const lines = parcels.flatMap((parcel) => {
    const begun = parcel.sentAt || parcel.readyAt || parcel.collectedAt || parcelIsPrepared(preparing, parcel.id);
    return parcel.lines.filter(
      (line) => begun || lineIsPicked(preparing, line.id) || line.cancelledQuantity > 0 || line.refundedQuantity > 0,
    );
  });
  return new Set(lines.map((line) => line.id));
}
