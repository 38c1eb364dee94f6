import { aboutOf, concerns } from "./concerns.ts";
import type { Article, PublishedPromotion } from "./schema.ts";

export type Overlap = Readonly<{ other: PublishedPromotion; articles: number }>;

/** Articles that no promotion tells apart: one of them, and how many they are. */
export type Crowd = Readonly<{ article: Article; count: number }>;

/**
 * Which promotions are in force at the same time for the same articles, and for how many, however each names them: by
 * department, by brand, one by one. Delivery is nobody's article, nor is a discount on all that a basket holds.
 */
export function overlapsOf(
  periods: readonly PublishedPromotion[],
  crowds: readonly Crowd[],
): ReadonlyMap<PublishedPromotion, readonly Overlap[]> {
  const about = new Map(
    periods
      .filter(isAboutArticles)
      .map((period) => [period, new Set(crowds.filter(({ article }) => concerns(period, article)))]),
  );
  const countOf = (shared: readonly Crowd[]) => shared.reduce((sum, { count }) => sum + count, 0);
  return new Map(
    [...about].map(([period, own]) => [
      period,
      [...about].flatMap(([other, theirs]) => {
        if (other.id === period.id || !meet(period, other)) return [];
        const articles = countOf([...own].filter((crowd) => theirs.has(crowd)));
        return articles > 0 ? [{ other, articles }] : [];
      }),
    ]),
  );
}

const meet = (a: PublishedPromotion, b: PublishedPromotion): boolean =>
  (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);

function isAboutArticles(period: PublishedPromotion): boolean {
  if (period.lane === "delivery") return false;
  if (period.lane !== "order") return true;
  const { selections, skus } = aboutOf(period);
  return (
    skus.length > 0 ||
    selections.some(({ categories, brands, skus }) => [categories, brands, skus].some(({ length }) => length > 0))
  );
}
