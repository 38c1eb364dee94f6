-- Units that may not be sold and why, units sold before they are here, and units on their way (rule 5.3).
ALTER TABLE stock_level
  ADD COLUMN backorder_limit INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN expected_on DATE,
  DROP CONSTRAINT stock_level_quantities,
  DROP CONSTRAINT stock_level_never_oversold;
ALTER TABLE stock_level
  ADD CONSTRAINT stock_level_quantities CHECK (
    on_hand >= 0 AND unavailable >= 0 AND reserved >= 0 AND held >= 0 AND safety >= 0 AND unavailable <= on_hand),
  ADD CONSTRAINT stock_level_never_oversold CHECK (reserved + held + unavailable <= on_hand + backorder_limit),
  ADD CONSTRAINT stock_level_backorders_are_dated CHECK (backorder_limit = 0 OR backorder_limit > 0 AND expected_on IS NOT NULL);

ALTER TABLE stock_movement
  ADD COLUMN unavailable_delta INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN unavailable_reason TEXT,
  ADD CONSTRAINT stock_movement_unavailable_reason CHECK (
    (unavailable_delta <> 0) = (unavailable_reason IS NOT NULL)
    AND (unavailable_reason IS NULL OR unavailable_reason IN ('damaged', 'inspection')));
INSERT INTO stock_movement (variant_id, location_code, reason, unavailable_delta, unavailable_reason, actor_name, at)
SELECT variant_id, location_code, 'opening', unavailable, 'inspection', 'Reprise', updated_at
FROM stock_level WHERE unavailable > 0;

CREATE TABLE stock_incoming (
  id UUID NOT NULL,
  variant_id UUID NOT NULL,
  location_code TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  expected_on DATE NOT NULL,
  source TEXT NOT NULL,
  CONSTRAINT stock_incoming_pkey PRIMARY KEY (id),
  CONSTRAINT stock_incoming_quantity CHECK (quantity > 0),
  CONSTRAINT stock_incoming_variant FOREIGN KEY (variant_id) REFERENCES variant (id) ON DELETE CASCADE,
  CONSTRAINT stock_incoming_location FOREIGN KEY (location_code) REFERENCES stock_location (code)
);
CREATE UNIQUE INDEX stock_incoming_source_variant_id_location_code_key ON stock_incoming (source, variant_id, location_code);
CREATE INDEX stock_incoming_variant_id_location_code_idx ON stock_incoming (variant_id, location_code);
