import { idOf } from "#lib/kernel/actor";
import { lockOrder } from "#lib/orders/locked-order";
import { opensOrder } from "#lib/orders/order-token";
import type { Scene } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { readReturnable } from "./queries-returnable.ts";

type Asked = Readonly<{ number: string; token?: string | undefined }>;

/**
 * An order that whoever asks may go back on, locked, with what is left of it: for the holder of its link, the customer whose
 * order it is, and staff who take returns. Null for anybody else, as for a number that no order has (ACL-02).
 */
export async function lockTheirs({ tx, actor, now }: Scene, { number, token }: Asked) {
  const found = await tx.order.findUnique({ where: { number }, select: { id: true, accountId: true } });
  if (!found) return null;
  const mine = actor.kind === "customer" && found.accountId !== null && found.accountId === idOf(actor);
  const holds = token !== undefined && opensOrder(token, number, now);
  if (!mine && !holds && !allowed(actor, "returns.write")) return null;
  const locked = await lockOrder(tx, found.id);
  const order = locked && (await readReturnable(tx, { id: found.id }, now));
  return order ? { locked, order: order.view } : null;
}
