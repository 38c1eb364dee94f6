-- A bundle is sold as one article and has no stock of its own: it is as many as its scarcest component allows.
CREATE TABLE bundle_component (
  bundle_id uuid NOT NULL REFERENCES variant (id) ON DELETE CASCADE,
  component_id uuid NOT NULL REFERENCES variant (id),
  quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 999),
  position integer NOT NULL,
  PRIMARY KEY (bundle_id, component_id),
  UNIQUE (bundle_id, position),
  CHECK (bundle_id <> component_id)
);
CREATE INDEX bundle_component_component_id_idx ON bundle_component (component_id);

-- The second wall: nothing lies on a shelf as a bundle.
CREATE FUNCTION bundles_have_no_level() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM bundle_component WHERE bundle_id = NEW.variant_id) THEN
    RAISE EXCEPTION 'a bundle has no stock of its own' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stock_level_of_no_bundle BEFORE INSERT ON stock_level
  FOR EACH ROW EXECUTE FUNCTION bundles_have_no_level();

-- What can be sold where: the levels, and of each bundle as many as the components at that place make. Its first
-- component (position 0) names the places; a place that lacks another has none.
CREATE VIEW stock_offer AS
  SELECT variant_id, location_code, on_hand, unavailable, reserved, held, safety, backorder_limit, expected_on, counted_at
  FROM stock_level
  UNION ALL
  SELECT first.bundle_id, place.location_code, made.bundles, 0, 0, 0, 0, 0, NULL::date, made.counted_at
  FROM bundle_component first
  JOIN stock_level place ON place.variant_id = first.component_id
  CROSS JOIN LATERAL (
    SELECT min(coalesce(greatest(l.on_hand - l.unavailable - l.reserved - l.held - l.safety + l.backorder_limit, 0), 0)
               / part.quantity) AS bundles,
           min(coalesce(l.counted_at, place.counted_at))::timestamptz(3) AS counted_at
    FROM bundle_component part
    LEFT JOIN stock_level l ON l.variant_id = part.component_id AND l.location_code = place.location_code
    WHERE part.bundle_id = first.bundle_id
  ) made
  WHERE first.position = 0;
