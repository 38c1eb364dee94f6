import type { RoleCode } from "#lib/identity/roles";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import type { LockedOrder } from "./locked-order.ts";
import type { RefundAct } from "./refund-acts.ts";
import type { RefundRow } from "./refund-ceilings.ts";
import { fingerprintOf } from "./sql/refund-requests.ts";

export type Kept = Readonly<{
  act: RefundAct;
  ceiling: RefundRow;
  amountMinor: number;
  authorId: string;
  roles: readonly RoleCode[];
}>;

type Outcome = Readonly<{ state: "done" } | { state: "waiting"; alone: boolean; heldUntil: Date }>;

/** Writes down what somebody of the staff gives about a locked order, alone or once a second person agrees. Returns its id. */
export async function keepRequest(
  { tx, now, actor }: Scene,
  order: LockedOrder,
  { act, ceiling, amountMinor, authorId, roles }: Kept,
  outcome: Outcome,
): Promise<string> {
  const id = newId();
  await tx.refundRequest.create({
    data: {
      ...{ id, orderId: order.id, act, ceiling, amountMinor, fingerprint: fingerprintOf(order, act) },
      ...{ authorId, authorName: nameOf(actor), authorRoles: [...roles], at: now },
      ...outcome,
    },
  });
  return id;
}
