-- Food is kept by batch: what expires first leaves first, and what is too near its date is not sold.
CREATE TABLE batch_kept (
  variant_id uuid PRIMARY KEY REFERENCES variant (id) ON DELETE CASCADE,
  minimum_days integer NOT NULL DEFAULT 10 CHECK (minimum_days BETWEEN 0 AND 365)
);

CREATE TABLE stock_batch (
  variant_id uuid NOT NULL REFERENCES batch_kept (variant_id) ON DELETE CASCADE,
  location_code text NOT NULL,
  code text NOT NULL,
  best_before date,
  quantity integer NOT NULL CHECK (quantity >= 0),
  withdrawn integer NOT NULL DEFAULT 0 CHECK (withdrawn BETWEEN 0 AND quantity),
  PRIMARY KEY (variant_id, location_code, code),
  CHECK ((code = '') = (best_before IS NULL))
);
