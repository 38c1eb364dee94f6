-- What was given back of the delivery, so that it is given back once.
ALTER TABLE orders
  ADD COLUMN delivery_refunded_minor INTEGER NOT NULL DEFAULT 0,
  ADD CONSTRAINT orders_delivery_refunded CHECK (delivery_refunded_minor BETWEEN 0 AND delivery_minor);
-- The desk finds an order by its customer's words.
CREATE INDEX orders_name_trigrams ON orders USING gin (lower(name) gin_trgm_ops);
CREATE INDEX orders_email_trigrams ON orders USING gin (lower(email) gin_trgm_ops);
