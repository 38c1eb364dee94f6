-- The database is the second wall: what a rule refuses in code, it refuses here too.

ALTER TABLE stock_level
  ADD CONSTRAINT stock_level_quantities CHECK (on_hand >= 0 AND unavailable >= 0 AND reserved >= 0 AND held >= 0 AND safety >= 0),
  ADD CONSTRAINT stock_level_never_oversold CHECK (reserved + held + unavailable <= on_hand);
ALTER TABLE stock_hold ADD CONSTRAINT stock_hold_quantity CHECK (quantity > 0);
ALTER TABLE stock_reservation ADD CONSTRAINT stock_reservation_quantity CHECK (quantity > 0);

ALTER TABLE price
  ADD CONSTRAINT price_positive CHECK (gross_minor > 0 AND (cost_minor IS NULL OR cost_minor >= 0)),
  ADD CONSTRAINT price_variant FOREIGN KEY (variant_id) REFERENCES variant (id) ON DELETE CASCADE;
ALTER TABLE price_interval
  ADD CONSTRAINT price_interval_positive CHECK (gross_minor > 0),
  ADD CONSTRAINT price_interval_order CHECK (until IS NULL OR until > since),
  ADD CONSTRAINT price_interval_variant FOREIGN KEY (variant_id) REFERENCES variant (id) ON DELETE CASCADE;
CREATE UNIQUE INDEX price_interval_one_open ON price_interval (variant_id, currency) WHERE until IS NULL;

ALTER TABLE stock_level
  ADD CONSTRAINT stock_level_variant FOREIGN KEY (variant_id) REFERENCES variant (id) ON DELETE CASCADE,
  ADD CONSTRAINT stock_level_location FOREIGN KEY (location_code) REFERENCES stock_location (code);
ALTER TABLE product
  ADD CONSTRAINT product_vat CHECK (vat_basis_points BETWEEN 0 AND 3000),
  ADD CONSTRAINT product_eco_fee CHECK (eco_fee_minor >= 0);
ALTER TABLE variant ADD CONSTRAINT variant_weight CHECK (weight_grams >= 0 AND (measure IS NULL OR measure > 0));
ALTER TABLE listing ADD CONSTRAINT listing_product FOREIGN KEY (product_id) REFERENCES product (id) ON DELETE CASCADE;

ALTER TABLE delivery_method ADD CONSTRAINT delivery_method_days CHECK (transit_days BETWEEN 0 AND 60 AND (free_from_minor IS NULL OR free_from_minor >= 0));
ALTER TABLE delivery_rate ADD CONSTRAINT delivery_rate_price CHECK (price_minor >= 0 AND max_weight_grams > 0);

ALTER TABLE cart_line
  ADD CONSTRAINT cart_line_quantity CHECK (quantity BETWEEN 1 AND 999),
  ADD CONSTRAINT cart_line_place CHECK ((method = 'pickup') = (store_code IS NOT NULL)),
  ADD CONSTRAINT cart_line_variant FOREIGN KEY (variant_id) REFERENCES variant (id) ON DELETE CASCADE;
CREATE UNIQUE INDEX cart_line_once ON cart_line (cart_id, variant_id, method, coalesce(store_code, ''));

ALTER TABLE checkout_attempt ADD CONSTRAINT checkout_attempt_amount CHECK (amount_minor > 0);
-- One cart is being paid once at a time: a second tab meets the first one's attempt.
CREATE UNIQUE INDEX checkout_attempt_one_paying ON checkout_attempt (cart_id) WHERE state = 'paying';
CREATE UNIQUE INDEX checkout_attempt_one_paid ON checkout_attempt (cart_id) WHERE state = 'paid';

ALTER TABLE orders
  ADD CONSTRAINT orders_money CHECK (
    goods_minor >= 0 AND delivery_minor >= 0 AND total_minor = goods_minor + delivery_minor
    AND refunded_minor >= 0 AND refunded_minor <= captured_minor AND captured_minor <= total_minor
  );
CREATE SEQUENCE order_number START 100001;
ALTER TABLE order_line
  ADD CONSTRAINT order_line_quantity CHECK (
    quantity BETWEEN 1 AND 999 AND cancelled_quantity BETWEEN 0 AND quantity AND refunded_quantity BETWEEN 0 AND quantity
  ),
  ADD CONSTRAINT order_line_money CHECK (
    unit_gross_minor >= 0 AND total_gross_minor >= 0 AND eco_fee_minor >= 0 AND refunded_minor BETWEEN 0 AND total_gross_minor
  );
ALTER TABLE refund ADD CONSTRAINT refund_amount CHECK (amount_minor > 0);

-- Ledgers are append-only.
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER stock_movement_append_only BEFORE UPDATE OR DELETE ON stock_movement FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER order_event_append_only BEFORE UPDATE OR DELETE ON order_event FOR EACH ROW EXECUTE FUNCTION append_only();

-- The worker takes undispatched facts in order.
CREATE INDEX outbox_fact_waiting ON outbox_fact (id) WHERE dispatched_at IS NULL;

-- Search: French and English, accents folded before stemming.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TEXT SEARCH CONFIGURATION shop_fr (COPY = french);
ALTER TEXT SEARCH CONFIGURATION shop_fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
CREATE TEXT SEARCH CONFIGURATION shop_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION shop_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
CREATE INDEX search_word_trigrams ON search_word USING gin (word gin_trgm_ops);
