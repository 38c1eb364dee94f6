import { catalogueLane, onItsPage } from "./engine/catalogue-lane.ts";
import { offered } from "./engine/offer.ts";
import { Shelves } from "./engine/shelves.ts";
import { byPriority } from "./engine/stacking.ts";
import { standing } from "./engine/verdicts.ts";
import type { Article, Basket, Discount, PublishedPromotion } from "./schema.ts";

/** Does everybody see what it does, on the page already? Then it counts in the prior price (rule 5.5). */
export const isPublic = ({ lane, needsCode, conditions }: PublishedPromotion): boolean =>
  lane === "catalogue" && !needsCode && conditions.length === 0;

/** A public promotion asks nothing of a basket. */
const nobodys: Basket = {
  channel: "web",
  currency: "EUR",
  lines: [],
  codes: [],
  customer: { groups: [], ordersBefore: null },
  delivery: () => null,
};

/**
 * The price of one article that everybody sees, in cents, and what made it: the public promotions in force at `now`.
 * The cart starts from the same price.
 */
export function offerOf(
  article: Article,
  promotions: readonly PublishedPromotion[],
  now: Date,
): { minor: number; markdowns: readonly Discount[] } {
  const inForce = promotions.filter((one) => isPublic(one) && standing(one, [], now) === null).sort(byPriority);
  if (inForce.length === 0) return { minor: article.listMinor, markdowns: [] };
  const lines = [onItsPage(article)];
  const shelves = new Shelves(lines);
  const offers = inForce.map((promotion) => offered(promotion, shelves));
  const { markdowns } = catalogueLane(lines, offers, { basket: nobodys, lines: [], delivery: () => null, now });
  const own = markdowns.flat();
  return {
    minor: own.reduce((left, { minor }) => left - minor, article.listMinor),
    markdowns: own.map(({ promotion, minor }) => ({
      promotionId: promotion.id,
      name: promotion.name,
      amountMinor: minor,
    })),
  };
}
