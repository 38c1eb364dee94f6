-- What a product has to do with others as files say it, in its order: the other by the SKU of its first article, for sale
-- if any is. Exports write it, and imports compare with it.
CREATE VIEW named_relations AS
SELECT r.product_id,
       jsonb_agg(jsonb_build_object('kind', r.kind, 'sku', other.sku, 'wordsFr', r.words_fr, 'wordsEn', r.words_en)
                 ORDER BY r.position, r.kind, r.other_id) AS relations
FROM product_relation r
CROSS JOIN LATERAL (
  SELECT sku FROM variant WHERE variant.product_id = r.other_id ORDER BY active DESC, position, sku LIMIT 1
) other
GROUP BY r.product_id;
