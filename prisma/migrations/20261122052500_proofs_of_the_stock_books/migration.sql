-- Each proof of the stock's books, and the levels it found that are not the sum of their movements.
CREATE TABLE stock_proof (
  id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  actor_name TEXT NOT NULL,
  levels INTEGER NOT NULL,
  wrong INTEGER NOT NULL,
  CONSTRAINT stock_proof_pkey PRIMARY KEY (id)
);
CREATE INDEX stock_proof_at_idx ON stock_proof (at DESC);
CREATE TABLE stock_discrepancy (
  proof_id UUID NOT NULL,
  variant_id UUID NOT NULL,
  location_code TEXT NOT NULL,
  level TEXT NOT NULL,
  ledger TEXT NOT NULL,
  CONSTRAINT stock_discrepancy_pkey PRIMARY KEY (proof_id, variant_id, location_code),
  CONSTRAINT stock_discrepancy_proof_id_fkey FOREIGN KEY (proof_id) REFERENCES stock_proof (id) ON DELETE CASCADE ON UPDATE CASCADE
);
