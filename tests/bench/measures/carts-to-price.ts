import type { Basket, Clause, PublishedPromotion } from "#lib/promotions/schema";
import { aBasket } from "#tests/lib/promotions/a-basket";
import { allPublished, ofTheShop, skusOfTheShop } from "#tests/lib/promotions/a-demo-shop";

const every = <Thing>(all: readonly Thing[], step: number): Thing[] => all.filter((_, i) => i % step === 0);

/** A hundred lines from all over the demo shop, one to four of each, of a club member who comes with two codes. */
export function bigBasket(turn: number): Basket {
  const skus = skusOfTheShop();
  const chosen = Array.from({ length: 100 }, (_, i) => skus[(turn * 37 + i * 3) % skus.length] ?? "");
  return aBasket(
    chosen.map((sku, i) => ofTheShop(sku, { id: `${i}`, quantity: 1 + ((i + turn) % 4) })),
    { codes: ["BIENVENUE5", "NOEL15"], customer: { groups: ["club"], ordersBefore: 0 } },
  );
}

/** One to three lines, as most carts hold. */
export function smallBasket(turn: number): Basket {
  const skus = skusOfTheShop();
  const chosen = Array.from({ length: 1 + (turn % 3) }, (_, i) => skus[(turn * 37 + i * 11) % skus.length] ?? "");
  return aBasket(chosen.map((sku, i) => ofTheShop(sku, { id: `${i}`, quantity: 1 + ((i + turn) % 3) })));
}

/** The twenty model promotions ten times over, each time on other departments, brands and articles: two hundred in force. */
export function busyCalendar(): PublishedPromotion[] {
  const lines = skusOfTheShop().map((sku) => ofTheShop(sku));
  const categories = [...new Set(lines.map((line) => line.categories[1] ?? ""))];
  const brands = [...new Set(lines.map(({ brand }) => brand ?? ""))];
  return Array.from({ length: 10 }, (_, round) =>
    allPublished().map((promotion, i): PublishedPromotion => {
      const at = round * 3 + i;
      const articles = [
        { categories: every(categories, 4).map((_, k) => categories[(at + k * 4) % categories.length] ?? "") },
        { brands: [brands[at % brands.length] ?? "", brands[(at + 7) % brands.length] ?? ""] },
        { skus: every(lines, 20).map(({ sku }) => sku), fullPriceOnly: true },
      ][round % 3];
      const elsewhere = (clause: Clause): Clause =>
        round > 0 && "articles" in clause.settings ? { ...clause, settings: { ...clause.settings, articles } } : clause;
      return {
        ...promotion,
        id: `${promotion.id}-${round}`,
        benefit: elsewhere(promotion.benefit),
        conditions: promotion.conditions.map(elsewhere),
      };
    }),
  ).flat();
}
