import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { earnedBy } from "./earning.ts";
import { cagnotteEarned } from "./facts.ts";
import { post, settleDebt } from "./posting.ts";
import { factorOf, tierNamed, whole } from "./rules.ts";
import { type OrderNow, orderNow } from "./sql/kept-order.ts";
import { type LockedMember, lockMember } from "./sql/members.ts";
import { rulesNow, rulesOf } from "./sql/rules.ts";
import { bringToTier } from "./standing.ts";

/** By how much each line earns more, as it was when it was bought; a line that came later earns as any. */
const factors = z.record(z.string(), z.int());

/** What an order earns by was agreed when it was placed: rules, tier and what each article is multiplied by. */
async function purchaseOf({ tx }: Scene, orderId: string, order: OrderNow, member: LockedMember) {
  const known = await tx.loyaltyPurchase.findUnique({ where: { orderId } });
  const published = known ? null : await rulesNow(tx);
  if (!published) return known;
  const { number: rulesNumber, program } = published;
  const multiplied = order.lines
    .map(({ id, fixedPrice, categoryPath }) => [id, fixedPrice ? 0 : factorOf(program, categoryPath)] as const)
    .filter(([, factor]) => factor !== whole);
  return tx.loyaltyPurchase.create({
    data: {
      ...{ id: newId(), accountId: member.accountId, source: "order", key: `order:${orderId}`, orderId, rulesNumber },
      ...{ tier: member.tier, factors: Object.fromEntries(multiplied), countedAt: order.placedAt },
    },
  });
}

/**
 * The order as it is now, read after the member's lock, so that of two reckonings the last sees the latest. It earns by the
 * rules it was placed under; where its member stands then, and how long the cagnotte lasts, those of today say.
 */
export async function reckon(scene: Scene, orderId: string, accountId: string) {
  const { tx, record } = scene;
  const published = await rulesNow(tx);
  const member = await lockMember(tx, accountId);
  const order = member && (await orderNow(tx, orderId));
  const purchase = order && (await purchaseOf(scene, orderId, order, member));
  if (!published || !purchase || purchase.accountId !== accountId) return ok({ changed: 0 });

  const agreed = await rulesOf(tx, purchase.rulesNumber);
  const factor = factors.parse(purchase.factors);
  const lines = order.lines.map((line) => ({ ...line, factor: factor[line.id] ?? whole }));
  const { earnBasisPoints } = tierNamed(agreed, purchase.tier);
  const { spentMinor, earnedMinor, points } = earnedBy({ ...order, lines }, earnBasisPoints);
  const amountMinor = earnedMinor - purchase.earnedMinor;
  const morePoints = points - purchase.points;
  if (amountMinor === 0 && morePoints === 0) {
    await settleDebt(scene, member);
    return ok({ changed: 0 });
  }
  const before = await tx.loyaltyEntry.count({ where: { purchaseId: purchase.id } });
  const kind = amountMinor < 0 || (amountMinor === 0 && morePoints < 0) ? "take_back" : "earn";
  const source = `${purchase.key}:${before + 1}`;
  const posting = { kind, source, amountMinor, points: morePoints, purchaseId: purchase.id, orderId } as const;
  const posted = await post(scene, member, published.program, posting);
  await tx.loyaltyPurchase.update({ where: { id: purchase.id }, data: { spentMinor, earnedMinor, points } });
  const settled = await settleDebt(scene, posted);
  if (morePoints > 0) await bringToTier(scene, settled, published.program);
  if (amountMinor > 0) record(cagnotteEarned({ accountId, amountMinor }));
  return ok({ changed: amountMinor });
}
