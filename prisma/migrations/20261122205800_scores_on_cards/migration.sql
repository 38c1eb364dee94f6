-- Cards that are kept already show the score of their product.
UPDATE "listing_card" c
SET "card_fr" = c."card_fr" || s.rating, "card_en" = c."card_en" || s.rating
FROM (
  SELECT r."product_id", jsonb_build_object('rating', jsonb_build_object(
    'average', round(sum(many * star)::numeric / sum(many), 1), 'count', sum(many))) AS rating
  FROM "product_rating" r, unnest(r."stars") WITH ORDINALITY given(many, star)
  GROUP BY r."product_id" HAVING sum(many) > 0
) s
WHERE s."product_id" = c."product_id";
