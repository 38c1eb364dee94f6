import { database } from "#lib/platform/database";
import { type Earned, earnedAtTill, earnedBy } from "./earning.ts";
import { factorOf, type LoyaltyProgram, tierOf } from "./rules.ts";
import { ordersNow } from "./sql/kept-order.ts";
import { readProgram } from "./sql/rules.ts";

/** The rules that are being written; null when there are none. */
export async function draftOfRules() {
  const draft = await database.loyaltyDraft.findUnique({ where: { id: true } });
  return draft && { ...draft, program: await readProgram(database, draft.rules) };
}

/** What was published, the latest first. */
export const publishedRules = () =>
  database.loyaltyRules.findMany({
    orderBy: { number: "desc" },
    take: 20,
    select: { number: true, authorName: true, publishedBy: true, publishedAt: true },
  });

const monthMs = 30 * 86_400_000;

export type RulesPreview = Readonly<{ purchases: number; earnedMinor: number; draftMinor: number }>;

/** What members bought within thirty days, as it has earned, and as it would have by other rules and the tiers they make. */
export async function previewOf(program: LoyaltyProgram, now: Date): Promise<RulesPreview> {
  const purchases = await database.loyaltyPurchase.findMany({
    where: { countedAt: { gt: new Date(now.getTime() - monthMs), lte: now } },
    include: { member: { select: { points: true } } },
  });
  const orders = await ordersNow(
    database,
    purchases.flatMap(({ orderId }) => orderId ?? []),
  );
  const orderOf = new Map(orders.map((order) => [order.id, order]));
  const would = ({ orderId, spentMinor, member }: (typeof purchases)[number]): Earned => {
    const { earnBasisPoints } = tierOf(program, member.points);
    const order = orderId && orderOf.get(orderId);
    if (!order) return earnedAtTill(spentMinor, earnBasisPoints);
    const lines = order.lines.map(({ fixedPrice, categoryPath, ...line }) => ({
      ...line,
      factor: fixedPrice ? 0 : factorOf(program, categoryPath),
    }));
    return earnedBy({ ...order, lines }, earnBasisPoints);
  };
  return {
    purchases: purchases.length,
    earnedMinor: purchases.reduce((sum, { earnedMinor }) => sum + earnedMinor, 0),
    draftMinor: purchases.reduce((sum, purchase) => sum + would(purchase).earnedMinor, 0),
  };
}
