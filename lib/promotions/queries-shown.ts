import { price } from "./price.ts";
import { articlesTo } from "./queries-articles.ts";
import { inForceFor } from "./queries-asker.ts";
import type { Article, BasketLine } from "./schema.ts";

const alone = (article: Article): BasketLine => ({
  ...article,
  ...{ id: article.sku, quantity: 1, method: "delivery", store: null },
});

/**
 * What one of each article costs on its page for somebody of these groups, or of none, in cents by SKU: their price lists,
 * then the promotions that are shown to them. What is not for sale is left out.
 */
export async function shownTo(
  groups: readonly string[],
  skus: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, number>> {
  const lines = skus.map((sku) => ({ sku, quantity: 1 }));
  const [articles, { promotions }] = await Promise.all([
    articlesTo({ groups, country: "FR" }, lines, at),
    inForceFor({ at, codes: [], email: null }),
  ]);
  const shown = promotions.filter(({ lane }) => lane === "catalogue");
  const buyer = { channel: "web", currency: "EUR", codes: [], delivery: () => null } as const;
  return new Map(
    articles.flatMap((article) => {
      const basket = { ...buyer, lines: [alone(article)], customer: { groups, ordersBefore: null } };
      return price(basket, shown, at).lines.map(({ unitMinor }) => [article.sku, unitMinor] as const);
    }),
  );
}
