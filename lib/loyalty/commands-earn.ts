import { z } from "zod";
import { mayActIn } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { readMembershipNumber } from "./membership-number.ts";
import { reckon } from "./reckoning.ts";
import { type OrderNow, orderNow } from "./sql/kept-order.ts";
import { lockMember } from "./sql/members.ts";

/**
 * Brings what an order has earned to what is paid and kept of it now: asked whenever something of it leaves, comes back or
 * is given back, as often as one likes.
 */
export const reckonOrder = command({
  name: "loyalty.reckonOrder",
  input: z.strictObject({ orderId: z.uuid() }),
  allow: "system",
  async run({ orderId }, scene) {
    const { tx } = scene;
    const purchase = await tx.loyaltyPurchase.findUnique({ where: { orderId }, select: { accountId: true } });
    const accountId = purchase?.accountId ?? (await buyerOf(tx, orderId));
    return accountId ? reckon(scene, orderId, accountId) : ok({ changed: 0 });
  },
});

/** The member who bought an order as one; what was bought before joining, or after leaving, earns nothing. */
async function buyerOf(tx: Scene["tx"], orderId: string): Promise<string | null> {
  const order = await orderNow(tx, orderId);
  const member = order?.accountId ? await tx.member.findUnique({ where: { accountId: order.accountId } }) : null;
  if (!member || !order || order.placedAt < member.joinedAt) return null;
  return member.leftAt && order.placedAt >= member.leftAt ? null : member.accountId;
}

/** So long after a hand-over, or the order of what still waits, a card may be shown for it. */
const shownWithinMs = 14 * 86_400_000;

/** Whether some of an order is fetched where its reader serves, and lately. */
async function isFetchedHere({ tx, now, actor }: Scene, { id: orderId, placedAt }: OrderNow): Promise<boolean> {
  const fetched = await tx.parcel.findMany({ where: { orderId, method: "pickup" } });
  const since = new Date(now.getTime() - shownWithinMs);
  return fetched.some(
    ({ locationCode, collectedAt }) => mayActIn(actor, locationCode) && (collectedAt ?? placedAt) >= since,
  );
}

/**
 * At the counter, an order that nobody earned by becomes a member's: who shows their card when they fetch it, be it a
 * guest's or their own. Refuses
 * `member_not_found`, `order_not_found` and `earned_already`.
 */
export const giveOrderTo = command({
  name: "loyalty.giveOrderTo",
  input: z.strictObject({ orderId: z.uuid(), number: z.string().min(1).max(40) }),
  allow: "loyalty.handle",
  async run({ orderId, number: typed }, scene) {
    const { tx, audit } = scene;
    const number = readMembershipNumber(typed) ?? "";
    const member = await tx.member.findUnique({ where: { number, leftAt: null }, select: { accountId: true } });
    if (!member) return refuse({ code: "member_not_found", field: "number" });
    const { accountId } = member;
    await lockMember(tx, accountId);
    if (await tx.loyaltyPurchase.count({ where: { orderId } })) return refuse({ code: "earned_already" });
    const order = await orderNow(tx, orderId);
    const isTheirs = order && (order.accountId === null || order.accountId === accountId);
    if (!isTheirs || !(await isFetchedHere(scene, order))) return refuse({ code: "order_not_found" });
    const done = await reckon(scene, orderId, accountId);
    audit({ subject: `account:${accountId}`, changes: { order: [null, orderId] } });
    return done;
  },
});
