import { emptyDays } from "#lib/inventory/queries-empty-days";
import { addDays, dayOf } from "#lib/kernel/local-time";
import { dailySales } from "#lib/orders/queries-daily";
import { reviewDays } from "#lib/purchasing/order-days";
import { stockedArticles } from "#lib/purchasing/queries-suppliers";
import type { StockedArticle, SupplierView } from "#lib/purchasing/schema";
import { type Need, type Suggestion, suggest } from "#lib/purchasing/suggestion";

export type Proposed = Readonly<{ article: StockedArticle; need: Need; suggestion: Suggestion }>;

/** Looked back on, in weeks. */
export const spans = [4, 8, 13, 26] as const;

/** What to order from a supplier for a place: its stock, its sales of these weeks and the supplier's terms, in one sum an article. */
export async function suggestedFrom(
  supplier: SupplierView,
  { place, weeks, now }: Readonly<{ place: string; weeks: number; now: Date }>,
): Promise<readonly Proposed[]> {
  const until = dayOf(now);
  const window = { place, from: addDays(until, -7 * weeks), until };
  const articles = await stockedArticles(supplier.code, place);
  const ids = articles.map(({ variantId }) => variantId);
  const [sales, empty] = await Promise.all([dailySales(ids, window), emptyDays(ids, window)]);
  return articles.map((article) => {
    const { variantId, leadDays, free, waiting, incoming, drafted, packSize } = article;
    const sold = sales.get(variantId);
    const need: Need = {
      sold: sold?.units ?? 0,
      squares: sold?.squares ?? 0,
      days: 7 * weeks,
      emptyDays: empty.get(variantId) ?? 0,
      leadDays,
      reviewDays: reviewDays(supplier.orderDays),
      service: supplier.servicePercent,
      coverDays: supplier.coverDays,
      waiting,
      free,
      incoming,
      drafted,
      packSize,
    };
    return { article, need, suggestion: suggest(need) };
  });
}
