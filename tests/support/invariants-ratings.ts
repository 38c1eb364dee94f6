import { database } from "#lib/platform/database";

/** What a page shows as the score of a product is what its published reviews gave. */
export const ratingsCounted = (): Promise<readonly object[]> => database.$queryRaw`
  SELECT product_id AS "productId", r.stars AS shown, given.stars AS given
  FROM product_rating r
  FULL JOIN (
    SELECT product_id, ARRAY(SELECT count(*) FILTER (WHERE one.stars = star)::int
                             FROM generate_series(1, 5) star, review one
                             WHERE one.product_id = review.product_id AND one.state = 'published'
                             GROUP BY star ORDER BY star) AS stars
    FROM review WHERE state = 'published' GROUP BY product_id
  ) given USING (product_id)
  WHERE coalesce(r.stars, '{0,0,0,0,0}') <> coalesce(given.stars, '{0,0,0,0,0}')`;
