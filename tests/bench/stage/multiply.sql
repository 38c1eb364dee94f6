-- Makes twenty products of each that is listed, alike but for their prices, popularity, age and codes: what lists and
-- searches read of a million products, without their catalogue. The database is thrown away afterwards.
ALTER TABLE listing DROP CONSTRAINT listing_product;
ALTER TABLE listing_card DROP CONSTRAINT listing_card_product_id_fkey;

DO $$
DECLARE
  definitions text[];
  definition text;
  name text;
BEGIN
  SELECT array_agg(indexdef) INTO definitions FROM pg_indexes
  WHERE schemaname = 'public' AND tablename IN ('listing', 'listing_card') AND indexname NOT LIKE '%_pkey';
  FOR name IN
    SELECT indexname FROM pg_indexes
    WHERE schemaname = 'public' AND tablename IN ('listing', 'listing_card') AND indexname NOT LIKE '%_pkey'
  LOOP
    EXECUTE format('DROP INDEX %I', name);
  END LOOP;

  INSERT INTO listing (product_id, department_path, category_path, brand_code, price_minor, popularity, created_at,
                       facets, in_stock_at, sure_until, codes, refreshed_at, sold, margin_minor, rank_category,
                       rank_department, rank_shop)
  SELECT md5(product_id::text || k)::uuid, department_path, category_path, brand_code,
         greatest(100, price_minor * (10 + k) / 20), popularity * (40 - k) / 40, created_at - k * interval '1 day',
         facets, in_stock_at, sure_until, ARRAY(SELECT code || '-' || k FROM unnest(codes) code), refreshed_at,
         sold, margin_minor, rank_category / 40 * (40 - k), rank_department / 40 * (40 - k), rank_shop / 40 * (40 - k)
  FROM listing CROSS JOIN generate_series(1, 19) k
  ORDER BY md5(product_id::text || k);

  INSERT INTO listing_card (product_id, card_fr, card_en, pricing, document_fr, document_en, words_fr, words_en, popularity)
  SELECT md5(product_id::text || k)::uuid, card_fr, card_en, pricing, document_fr, document_en, words_fr, words_en,
         popularity * (40 - k) / 40
  FROM listing_card CROSS JOIN generate_series(1, 19) k
  ORDER BY md5(product_id::text || k);

  FOREACH definition IN ARRAY definitions LOOP
    EXECUTE definition;
  END LOOP;
  UPDATE facet_count SET products = products * 20;
END $$;

ANALYZE;
