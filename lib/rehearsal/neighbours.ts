import { concerns } from "#lib/promotions/concerns";
import type { Crowd } from "#lib/promotions/overlaps";
import type { Article, PublishedPromotion } from "#lib/promotions/schema";

type About = Pick<PublishedPromotion, "benefit">;

const shelfOf = ({ categories }: Article): string => categories.at(-1) ?? "";

/** The categories in which a promotion has articles. */
export const shelvesOf = (promotion: About, crowds: readonly Crowd[]): ReadonlySet<string> =>
  new Set(crowds.flatMap(({ article }) => (concerns(promotion, article) ? shelfOf(article) : [])));

/**
 * Those that stand on the same shelf as a promotion's articles and are not of them: whoever buys one of those for its
 * price may leave one of these behind. Gift cards stand on no shelf.
 */
export const neighboursOf = <A extends Article>(
  promotion: About,
  shelves: ReadonlySet<string>,
  articles: readonly A[],
): A[] =>
  articles.filter(
    (article) => article.kind !== "gift_card" && shelves.has(shelfOf(article)) && !concerns(promotion, article),
  );
