ALTER TABLE category
  ADD COLUMN hidden boolean NOT NULL DEFAULT false,
  ADD COLUMN seo_title_fr text,
  ADD COLUMN seo_title_en text,
  ADD COLUMN seo_description_fr text,
  ADD COLUMN seo_description_en text,
  ADD COLUMN picture text,
  ADD COLUMN rule jsonb,
  ADD COLUMN version integer NOT NULL DEFAULT 1;

CREATE TABLE category_product (
  category_id uuid NOT NULL REFERENCES category(id) ON DELETE CASCADE ON UPDATE CASCADE,
  product_id uuid NOT NULL REFERENCES product(id) ON DELETE CASCADE ON UPDATE CASCADE,
  position integer NOT NULL DEFAULT 0,
  "out" boolean NOT NULL DEFAULT false,
  PRIMARY KEY (category_id, product_id)
);
CREATE INDEX category_product_product_id_idx ON category_product (product_id);

CREATE TABLE listing_guest (
  path text NOT NULL,
  product_id uuid NOT NULL,
  price_minor integer NOT NULL,
  rank integer NOT NULL DEFAULT 0,
  created_at timestamptz(3) NOT NULL,
  facets integer[],
  in_stock_at text[],
  sure_until timestamptz(3)[],
  PRIMARY KEY (path, product_id),
  CONSTRAINT listing_guest_listing FOREIGN KEY (product_id) REFERENCES listing(product_id) ON DELETE CASCADE
);
CREATE INDEX listing_guest_path_rank_product_id_idx ON listing_guest (path, rank DESC, product_id)
  INCLUDE (price_minor, created_at, facets);
CREATE INDEX listing_guest_path_price_minor_product_id_idx ON listing_guest (path, price_minor, product_id);
CREATE INDEX listing_guest_path_created_at_product_id_idx ON listing_guest (path, created_at DESC, product_id);
CREATE INDEX listing_guest_product_id_idx ON listing_guest (product_id);

CREATE TABLE listing_due (
  product_id uuid PRIMARY KEY,
  CONSTRAINT listing_due_product FOREIGN KEY (product_id) REFERENCES product(id) ON DELETE CASCADE
);

ALTER TABLE facet_count ADD COLUMN guests boolean NOT NULL DEFAULT false;
ALTER TABLE facet_count DROP CONSTRAINT facet_count_pkey;
ALTER TABLE facet_count ADD PRIMARY KEY (category_path, guests, facet_value_id);
