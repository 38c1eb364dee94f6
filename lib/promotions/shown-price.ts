import type { PriorPrice } from "#lib/catalogue/schema";
import { type MarkdownPeriod, offeredIntervals } from "#lib/pricing/offered-intervals";
import { type PriceInterval, priorPrice } from "#lib/pricing/prior-price";
import { concerns } from "./concerns.ts";
import { offerOf } from "./offer.ts";
import type { Article, Clause, PublishedPromotion } from "./schema.ts";

/** A promotion for everybody while it is or was in force. */
export type PublicPeriod = MarkdownPeriod & Readonly<{ promotion: PublishedPromotion }>;

/** What everybody is offered at an instant, and was before it: enough to price any article and to strike its prior price. */
export type Offers = Readonly<{
  at: Date;
  periods: readonly PublicPeriod[];
  /** Those that act in the cart, without a code. */
  lines: readonly PublishedPromotion[];
}>;

/** What everybody pays for an article, in cents, VAT included, and the promotions that made it so, the largest first. */
export type OfferedPrice = Readonly<{ minor: number; by: readonly PublishedPromotion[] }>;

/** The promotions for everybody that may act on an article now. */
export const promotionsOn = (article: Article, { at, periods }: Offers): PublishedPromotion[] =>
  periods.filter((one) => holds(one, at) && concerns(one.promotion, article)).map(promotionOf);

/** The list price after those promotions. The cart starts from the same. */
export function offeredPrice(article: Article, own: readonly PublishedPromotion[], at: Date): OfferedPrice {
  const { minor, markdowns } = offerOf(article, own, at);
  const by = markdowns
    .toSorted((a, b) => b.amountMinor - a.amountMinor)
    .flatMap(({ promotionId }) => own.find(({ id }) => id === promotionId) ?? []);
  return { minor, by };
}

/** The price that a reduction may be told from (rule 5.5), or null; `history` holds the article's list prices. */
export function priorOffered(
  article: Article,
  history: readonly PriceInterval[],
  { at, periods }: Offers,
): PriorPrice | null {
  const began = reductionBeganAfter(article, history, { at, periods });
  if (!began) return null;
  const since = new Date(began.getTime() - window);
  const lasted = ({ until }: Readonly<{ until: Date | null }>) => !until || until > since;
  const own = periods.filter((one) => lasted(one) && concerns(one.promotion, article));
  return priorPrice(offeredTo(article, history.filter(lasted), own), at);
}

/** The days before a reduction that its prior price is looked for in. */
const window = 30 * 86_400_000;

/**
 * An instant at which the reduction of now had not begun or just began: what came more than the window before it cannot
 * matter, and is not priced. Null when nothing is reduced.
 */
function reductionBeganAfter(
  article: Article,
  history: readonly PriceInterval[],
  { at, periods }: Pick<Offers, "at" | "periods">,
): Date | null {
  const inForce = periods.filter((one) => holds(one, at) && concerns(one.promotion, article));
  const operations = new Set(inForce.map(({ operation }) => operation));
  const begins = periods.filter(({ operation }) => operations.has(operation)).map(({ from }) => from.getTime());
  const standing = history.find((one) => holds({ ...one, from: one.since }, at));
  const wasDearer = standing && history.some(({ grossMinor }) => grossMinor > standing.grossMinor);
  if (wasDearer) begins.push(standing.since.getTime());
  return begins.length > 0 ? new Date(Math.min(...begins)) : null;
}

/** What an article was offered for, piece by piece. */
const offeredTo = (article: Article, history: readonly PriceInterval[], own: readonly PublicPeriod[]) =>
  offeredIntervals(history, own, (listMinor, inForce) => {
    const within = new Date(Math.max(0, ...inForce.map(({ from }) => from.getTime())));
    const { minor, markdowns } = offerOf({ ...article, listMinor }, inForce.map(promotionOf), within);
    const by = inForce.filter(({ promotion }) => markdowns.some(({ promotionId }) => promotionId === promotion.id));
    return { minor, by };
  });

/** Conditions that speak of what is in the basket; the others ask who buys, where or when. */
const ofTheBasket = new Set(["basketReaches", "containsArticles", "quantityReaches"]);

/** The offers of the cart that this article may take part in, whoever buys it: "3 pour 2 sur les mugs". */
export const cartOffersOn = (article: Article, { lines }: Offers): PublishedPromotion[] =>
  lines.filter(
    (promotion) =>
      promotion.conditions.every(({ kind }: Clause) => ofTheBasket.has(kind)) && concerns(promotion, article),
  );

const promotionOf = ({ promotion }: PublicPeriod): PublishedPromotion => promotion;
const holds = ({ from, until }: Pick<PublicPeriod, "from" | "until">, at: Date): boolean =>
  from <= at && (!until || at < until);
