-- What merchants say of the order of lists: drafted, published for a time, withdrawn; what was published is never rewritten.
CREATE TABLE ranking (
  id uuid PRIMARY KEY,
  scope text NOT NULL UNIQUE CHECK (scope ~ '^(shop|category:.+|store:.+)$'),
  draft jsonb NOT NULL,
  revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL
);

CREATE TABLE ranking_version (
  ranking_id uuid NOT NULL REFERENCES ranking (id),
  number integer NOT NULL CHECK (number > 0),
  content jsonb NOT NULL,
  live_from timestamptz(3) NOT NULL,
  live_until timestamptz(3) CHECK (live_until > live_from),
  withdrawn_at timestamptz(3),
  published_at timestamptz(3) NOT NULL,
  published_by text NOT NULL,
  PRIMARY KEY (ranking_id, number)
);

CREATE FUNCTION ranking_version_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.withdrawn_at IS NOT NULL
     OR (to_jsonb(NEW) - 'withdrawn_at') IS DISTINCT FROM (to_jsonb(OLD) - 'withdrawn_at') THEN
    RAISE EXCEPTION 'a published version is withdrawn, never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ranking_version_is_kept BEFORE UPDATE OR DELETE ON ranking_version
  FOR EACH ROW EXECUTE FUNCTION ranking_version_is_kept();

-- Where each product stands in its three lists, and in those of a store; what that is worked out from.
ALTER TABLE listing
  ADD COLUMN sold integer NOT NULL DEFAULT 0,
  ADD COLUMN margin_minor integer,
  ADD COLUMN rank_category integer NOT NULL DEFAULT 0,
  ADD COLUMN rank_department integer NOT NULL DEFAULT 0,
  ADD COLUMN rank_shop integer NOT NULL DEFAULT 0,
  ADD COLUMN store_ranks integer[] NOT NULL DEFAULT '{}';

-- Until merchants say otherwise, what more people choose comes first (lib/ranking/house-rules.ts).
UPDATE listing SET
  rank_category = round(536870912::float8 * greatest(popularity, 0) / (greatest(popularity, 0) + 100)),
  rank_department = round(536870912::float8 * greatest(popularity, 0) / (greatest(popularity, 0) + 100)),
  rank_shop = round(536870912::float8 * greatest(popularity, 0) / (greatest(popularity, 0) + 100));
UPDATE listing l SET margin_minor = round(l.price_minor * 10000.0 / (10000 + p.vat_basis_points)) - (
  SELECT price.cost_minor FROM variant v JOIN price ON price.variant_id = v.id
  WHERE v.product_id = p.id AND v.active ORDER BY price.gross_minor, v.position LIMIT 1)
FROM product p WHERE p.id = l.product_id;

DROP INDEX listing_popularity_product_id_idx;
DROP INDEX listing_category_path_popularity_product_id_idx;
DROP INDEX listing_department_path_popularity_product_id_idx;
CREATE INDEX listing_rank_shop_product_id_idx ON listing (rank_shop DESC, product_id);
CREATE INDEX listing_category_path_rank_category_product_id_idx ON listing (category_path, rank_category DESC, product_id)
  INCLUDE (price_minor, created_at, facets);
CREATE INDEX listing_department_path_rank_department_product_id_idx ON listing (department_path, rank_department DESC, product_id)
  INCLUDE (price_minor, created_at, facets);

-- With which version of each ranking the rows above were last worked out.
CREATE TABLE listing_ranking (
  scope text PRIMARY KEY,
  edition text NOT NULL
);
