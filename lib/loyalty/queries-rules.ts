import { database } from "#lib/platform/database";
import { type Earned, earnedAtTill, earnedBy } from "./earning.ts";
import { factorOf, type LoyaltyProgram, tierOf } from "./rules.ts";
import { type OrderNow, ordersNow } from "./sql/kept-order.ts";
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

/** So many purchases are read at a time: a month of a large club is more than a process should hold at once. */
const atATime = 500;

/**
 * What members bought within thirty days, as it has earned, and as it would have by other rules and the tiers they make. It
 * reads a month of orders: asked for, and not at each look at the page.
 */
export async function previewOf(program: LoyaltyProgram, now: Date): Promise<RulesPreview> {
  const since = new Date(now.getTime() - monthMs);
  const sum = { purchases: 0, earnedMinor: 0, draftMinor: 0 };
  for (let after = ""; ; ) {
    const purchases = await database.loyaltyPurchase.findMany({
      where: { countedAt: { gt: since, lte: now }, ...(after && { id: { gt: after } }) },
      include: { member: { select: { points: true } } },
      orderBy: { id: "asc" },
      take: atATime,
    });
    const orders = await ordersNow(
      database,
      purchases.flatMap(({ orderId }) => orderId ?? []),
    );
    const orderOf = new Map(orders.map((order) => [order.id, order]));
    for (const purchase of purchases) {
      const order = purchase.orderId === null ? undefined : orderOf.get(purchase.orderId);
      sum.purchases += 1;
      sum.earnedMinor += purchase.earnedMinor;
      sum.draftMinor += wouldEarn(program, purchase, order).earnedMinor;
    }
    const last = purchases.at(-1);
    if (!last || purchases.length < atATime) return sum;
    after = last.id;
  }
}

type Purchase = Readonly<{ spentMinor: number; member: Readonly<{ points: number }> }>;

function wouldEarn(program: LoyaltyProgram, { spentMinor, member }: Purchase, order: OrderNow | undefined): Earned {
  const { earnBasisPoints } = tierOf(program, member.points);
  if (!order) return earnedAtTill(spentMinor, earnBasisPoints);
  const lines = order.lines.map(({ fixedPrice, categoryPath, ...line }) => ({
    ...line,
    factor: fixedPrice ? 0 : factorOf(program, categoryPath),
  }));
  return earnedBy({ ...order, lines }, earnBasisPoints);
}
