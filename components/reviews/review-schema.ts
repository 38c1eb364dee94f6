import type { ProductReviews } from "#lib/reviews/schema";

/** What search engines read of the score and of the reviews the page shows (schema.org); nothing where nobody has written. */
export function reviewSchema({ rating: { count, average }, reviews }: ProductReviews) {
  if (average === null) return {};
  return {
    aggregateRating: { "@type": "AggregateRating", ratingValue: average, reviewCount: count, bestRating: 5 },
    review: reviews.map(({ author, stars, title, text, publishedAt, locale }) => ({
      "@type": "Review",
      ...(author && { author: { "@type": "Person", name: author } }),
      reviewRating: { "@type": "Rating", ratingValue: stars, bestRating: 5 },
      name: title,
      reviewBody: text,
      datePublished: publishedAt.toISOString().slice(0, 10),
      inLanguage: locale,
    })),
  };
}
