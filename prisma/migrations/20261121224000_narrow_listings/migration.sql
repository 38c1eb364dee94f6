-- A list reads thousands of narrow rows and draws two dozen wide ones: cards and search documents stand apart.
-- Everything dropped here is a projection that rebuildListings() makes again.
DELETE FROM listing;
DELETE FROM search_word;

DROP INDEX listing_facets_idx;
ALTER TABLE listing
  DROP COLUMN handle,
  DROP COLUMN card_fr,
  DROP COLUMN card_en,
  DROP COLUMN document_fr,
  DROP COLUMN document_en,
  ADD COLUMN refreshed_at TIMESTAMPTZ(3) NOT NULL;
CREATE INDEX listing_category_path_created_at_product_id_idx ON listing (category_path, created_at DESC, product_id);
CREATE INDEX listing_department_path_created_at_product_id_idx ON listing (department_path, created_at DESC, product_id);
CREATE INDEX listing_popularity_product_id_idx ON listing (popularity DESC, product_id);
CREATE INDEX listing_price_minor_product_id_idx ON listing (price_minor, product_id);
CREATE INDEX listing_created_at_product_id_idx ON listing (created_at DESC, product_id);

CREATE TABLE listing_card (
  product_id UUID NOT NULL,
  card_fr JSONB NOT NULL,
  card_en JSONB NOT NULL,
  document_fr TSVECTOR NOT NULL,
  document_en TSVECTOR NOT NULL,
  CONSTRAINT listing_card_pkey PRIMARY KEY (product_id),
  CONSTRAINT listing_card_product_id_fkey FOREIGN KEY (product_id) REFERENCES listing (product_id) ON DELETE CASCADE ON UPDATE CASCADE
);
-- No pending list: a search never pays for the import that ran before it.
CREATE INDEX listing_card_document_fr_idx ON listing_card USING gin (document_fr) WITH (fastupdate = off);
CREATE INDEX listing_card_document_en_idx ON listing_card USING gin (document_en) WITH (fastupdate = off);

CREATE TABLE facet_count (
  category_path TEXT NOT NULL,
  facet_value_id INTEGER NOT NULL,
  products INTEGER NOT NULL,
  CONSTRAINT facet_count_pkey PRIMARY KEY (category_path, facet_value_id),
  CONSTRAINT facet_count_facet_value_id_fkey FOREIGN KEY (facet_value_id) REFERENCES facet_value (id) ON DELETE CASCADE ON UPDATE CASCADE
);

DROP INDEX search_word_trigrams;
ALTER TABLE search_word
  DROP CONSTRAINT search_word_pkey,
  ADD COLUMN locale TEXT NOT NULL DEFAULT 'fr',
  ADD COLUMN plain TEXT NOT NULL DEFAULT '',
  ADD CONSTRAINT search_word_pkey PRIMARY KEY (locale, word);
CREATE INDEX search_word_locale_plain_idx ON search_word (locale, plain);
CREATE INDEX search_word_trigrams ON search_word USING gin (plain gin_trgm_ops);

ALTER TABLE product ADD COLUMN content_hash TEXT;
-- A dry run leaves no trace, so no run needs to say that it was one.
ALTER TABLE import_run DROP COLUMN dry_run;
