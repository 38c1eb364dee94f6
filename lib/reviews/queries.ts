import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import { carries } from "#lib/platform/page-scope";
import { ratingFrom, unrated } from "./rating.ts";
import type { Distribution, ProductReviews, PublishedReview, ReviewOrder, ReviewsAsked } from "./schema.ts";
import { reviewsTag } from "./tags.ts";

const reviewsOnPage = 6;

/** The latest first, unless its reader asks for the worst or the best first; said beside the list (C. consom. D111-17). */
const orders: Readonly<Record<ReviewOrder, Prisma.Sql>> = {
  recent: Prisma.sql`published_at DESC, id DESC`,
  lowest: Prisma.sql`stars, published_at DESC, id DESC`,
  highest: Prisma.sql`stars DESC, published_at DESC, id DESC`,
};

type Row = Omit<PublishedReview, "publishedAt" | "answer"> &
  Readonly<{ publishedAt: string; answer: string | null; answeredBy: string | null; answeredAt: string | null }>;

/** The score of a product with one page of its reviews, in one statement; a page beyond the last is empty. */
export async function productReviews(productId: string, asked: ReviewsAsked): Promise<ProductReviews> {
  carries(reviewsTag(productId));
  const [row] = await database.$queryRaw<{ stars: Distribution | null; reviews: readonly Row[] | null }[]>`
    SELECT (SELECT stars FROM product_rating WHERE product_id = ${productId}::uuid) AS stars,
           (SELECT jsonb_agg(shown) FROM (
              SELECT id, author_name AS author, locale, stars, title, text, experienced_on AS "experiencedOn",
                     published_at AS "publishedAt", changed, answer,
                     answered_by AS "answeredBy", answered_at AS "answeredAt",
                     (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'file', file, 'width', width, 'height', height)
                             ORDER BY position), '[]')
                      FROM review_picture WHERE review_id = review.id) AS pictures
              FROM review
              WHERE product_id = ${productId}::uuid AND state = 'published'
                ${asked.stars === null ? Prisma.empty : Prisma.sql`AND stars = ${asked.stars}`}
              ORDER BY ${orders[asked.order]}
              LIMIT ${reviewsOnPage} OFFSET ${(asked.page - 1) * reviewsOnPage}) shown) AS reviews`;
  const rating = ratingFrom(row?.stars ?? unrated);
  const counted = asked.stars === null ? rating.count : (rating.stars[asked.stars - 1] ?? 0);
  return { rating, asked, pages: Math.ceil(counted / reviewsOnPage), reviews: (row?.reviews ?? []).map(published) };
}

const published = ({ answer, answeredBy, answeredAt, ...row }: Row): PublishedReview => ({
  ...row,
  publishedAt: new Date(row.publishedAt),
  answer: answer && answeredBy && answeredAt ? { text: answer, author: answeredBy, at: new Date(answeredAt) } : null,
});

/** What a published review is about, for whoever wants to report it. */
export const reportableReview = async (id: string, locale: Locale) =>
  (
    await database.$queryRaw<{ title: string; text: string; product: string; handle: string }[]>`
      SELECT r.title, r.text, p.handle, coalesce(CASE WHEN ${locale} = 'en' THEN p.name_en END, p.name_fr) AS product
      FROM review r JOIN product p ON p.id = r.product_id
      WHERE r.id = ${id}::uuid AND r.state = 'published'`
  )[0] ?? null;
