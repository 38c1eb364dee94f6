-- A bundle of which a component is sold before it is here is sold before it is here too: as many as the components allow,
-- of which some are here, on the day on which the last of them comes.
CREATE OR REPLACE VIEW stock_offer AS
  SELECT variant_id, location_code, on_hand, unavailable, reserved, held, safety, backorder_limit, expected_on, counted_at
  FROM stock_level
  UNION ALL
  SELECT first.bundle_id, place.location_code, made.here, 0, 0, 0, 0, made.bundles - made.here, made.expected_on, made.counted_at
  FROM bundle_component first
  JOIN stock_level place ON place.variant_id = first.component_id
  CROSS JOIN LATERAL (
    SELECT min(coalesce(greatest(l.on_hand - l.unavailable - l.reserved - l.held - l.safety + l.backorder_limit, 0), 0)
               / part.quantity) AS bundles,
           min(coalesce(greatest(l.on_hand - l.unavailable - l.reserved - l.held - l.safety, 0), 0)
               / part.quantity) AS here,
           max(l.expected_on) AS expected_on,
           min(coalesce(l.counted_at, place.counted_at))::timestamptz(3) AS counted_at
    FROM bundle_component part
    LEFT JOIN stock_level l ON l.variant_id = part.component_id AND l.location_code = place.location_code
    WHERE part.bundle_id = first.bundle_id
  ) made
  WHERE first.position = 0;
