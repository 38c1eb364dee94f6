import { describe, expect, test } from "vitest";
import { ratingFrom, unrated } from "#lib/reviews/rating";
import { reviewsAsked, reviewsHref } from "#lib/reviews/review-links";
import { reviewSchema } from "../../../components/reviews/review-schema.ts";

test("a score is the mean of all published reviews, to one decimal, and none where nobody has written", () => {
  expect(ratingFrom(unrated)).toEqual({ count: 0, average: null, stars: unrated });
  expect(ratingFrom([1, 0, 0, 1, 4])).toMatchObject({ count: 6, average: 4.2 });
  expect(ratingFrom([0, 0, 0, 0, 3])).toMatchObject({ count: 3, average: 5 });
});

describe("what an address asks of the reviews", () => {
  const first = { page: 1, stars: null, order: "recent" } as const;

  test.each([
    [{}, first],
    [
      { reviews: "3", stars: "1", order: "lowest" },
      { page: 3, stars: 1, order: "lowest" },
    ],
    [{ reviews: "-1", stars: "6", order: "; DROP TABLE review" }, first],
    [{ reviews: "1000000000", stars: "1.5", order: "" }, first],
  ] as const)("%j", (params, asked) => expect(reviewsAsked(params)).toEqual(asked));

  test("is written back into it beside the variant that is looked at, and the beginning needs no words", () => {
    const path = "/fr/p/lampe?colour=cobalt";
    expect(reviewsHref(path, first)).toBe(`${path}#reviews`);
    expect(reviewsHref(path, { page: 2, stars: 5, order: "highest" })).toBe(
      `${path}&stars=5&order=highest&reviews=2#reviews`,
    );
  });
});

describe("what search engines read", () => {
  const asked = { page: 1, stars: null, order: "recent" } as const;

  test("is the score and the reviews that the page shows, signed as there", () => {
    const review = {
      locale: "fr",
      ...{ id: "1", author: "Camille R.", stars: 4, title: "Belle lampe", text: "Une lumière chaude." },
      ...{ experiencedOn: "2026-11-05", publishedAt: new Date("2026-11-20T10:00:00Z"), changed: false },
      ...{ pictures: [], answer: null },
    } as const;
    const rating = ratingFrom([0, 0, 0, 1, 0]);
    expect(reviewSchema({ rating, asked, pages: 1, reviews: [review] })).toEqual({
      aggregateRating: { "@type": "AggregateRating", ratingValue: 4, reviewCount: 1, bestRating: 5 },
      review: [
        {
          "@type": "Review",
          author: { "@type": "Person", name: "Camille R." },
          reviewRating: { "@type": "Rating", ratingValue: 4, bestRating: 5 },
          name: "Belle lampe",
          reviewBody: "Une lumière chaude.",
          datePublished: "2026-11-20",
          inLanguage: "fr",
        },
      ],
    });
  });

  test("is nothing where nobody has written", () =>
    expect(reviewSchema({ rating: ratingFrom(unrated), asked, pages: 0, reviews: [] })).toEqual({}));
});
