import type { Distribution, Rating } from "./schema.ts";

export const unrated: Distribution = [0, 0, 0, 0, 0];

/** The mean of all published reviews, whatever their age: none weighs more than another. */
export function ratingFrom(stars: Distribution): Rating {
  const count = stars.reduce((sum, one) => sum + one, 0);
  const sum = stars.reduce((total, many, index) => total + many * (index + 1), 0);
  return { count, average: count > 0 ? Math.round((sum * 10) / count) / 10 : null, stars };
}
