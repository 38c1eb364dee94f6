-- Counts and corrections by one or two people, goods on their way and what became of them (rule 5.3).
CREATE TYPE correction_state AS ENUM ('waiting', 'applied', 'rejected', 'superseded');
CREATE TABLE stock_correction (
  id UUID NOT NULL,
  variant_id UUID NOT NULL,
  location_code TEXT NOT NULL,
  counted INTEGER,
  difference INTEGER NOT NULL,
  value_minor INTEGER NOT NULL,
  state correction_state NOT NULL,
  reason TEXT NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL,
  author_id UUID,
  author_name TEXT NOT NULL,
  decided_by_name TEXT,
  decided_at TIMESTAMPTZ(3),
  decision_note TEXT,
  CONSTRAINT stock_correction_pkey PRIMARY KEY (id),
  CONSTRAINT stock_correction_counted CHECK (counted >= 0),
  CONSTRAINT stock_correction_value CHECK (value_minor >= 0),
  CONSTRAINT stock_correction_level FOREIGN KEY (variant_id, location_code)
    REFERENCES stock_level (variant_id, location_code) ON DELETE CASCADE
);
CREATE INDEX stock_correction_state_created_at_idx ON stock_correction (state, created_at);
CREATE INDEX stock_correction_location_code_created_at_idx ON stock_correction (location_code, created_at);
CREATE INDEX stock_correction_variant_id_location_code_state_idx ON stock_correction (variant_id, location_code, state);

CREATE TYPE consignment_state AS ENUM ('draft', 'sent', 'partly_received', 'received');
CREATE TABLE consignment (
  id UUID NOT NULL,
  number SERIAL NOT NULL,
  origin_code TEXT,
  supplier TEXT,
  destination_code TEXT NOT NULL,
  state consignment_state NOT NULL,
  expected_on DATE NOT NULL,
  note TEXT,
  author_name TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL,
  sent_at TIMESTAMPTZ(3),
  closed_at TIMESTAMPTZ(3),
  CONSTRAINT consignment_pkey PRIMARY KEY (id),
  CONSTRAINT consignment_from_somewhere CHECK ((origin_code IS NULL) <> (supplier IS NULL) AND origin_code IS DISTINCT FROM destination_code),
  CONSTRAINT consignment_states CHECK ((state = 'draft') = (sent_at IS NULL) AND (state = 'received') = (closed_at IS NOT NULL)),
  CONSTRAINT consignment_origin FOREIGN KEY (origin_code) REFERENCES stock_location (code),
  CONSTRAINT consignment_destination FOREIGN KEY (destination_code) REFERENCES stock_location (code)
);
CREATE UNIQUE INDEX consignment_number_key ON consignment (number);
CREATE INDEX consignment_destination_code_state_idx ON consignment (destination_code, state);
CREATE INDEX consignment_state_expected_on_idx ON consignment (state, expected_on);

CREATE TABLE consignment_line (
  consignment_id UUID NOT NULL,
  variant_id UUID NOT NULL,
  quantity INTEGER NOT NULL,
  received INTEGER NOT NULL DEFAULT 0,
  damaged INTEGER NOT NULL DEFAULT 0,
  surplus INTEGER NOT NULL DEFAULT 0,
  missing INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT consignment_line_pkey PRIMARY KEY (consignment_id, variant_id),
  -- Nothing is lost on the way: what left is received, given up, or still coming.
  CONSTRAINT consignment_line_adds_up CHECK (
    quantity > 0 AND received >= 0 AND surplus >= 0 AND missing >= 0
    AND damaged BETWEEN 0 AND received + surplus AND received + missing <= quantity),
  CONSTRAINT consignment_line_consignment_id_fkey FOREIGN KEY (consignment_id) REFERENCES consignment (id) ON UPDATE CASCADE,
  CONSTRAINT consignment_line_variant FOREIGN KEY (variant_id) REFERENCES variant (id)
);
CREATE TABLE goods_receipt (
  id UUID NOT NULL,
  consignment_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  actor_name TEXT NOT NULL,
  reason TEXT,
  lines JSONB NOT NULL,
  CONSTRAINT goods_receipt_pkey PRIMARY KEY (id),
  CONSTRAINT goods_receipt_consignment_id_fkey FOREIGN KEY (consignment_id) REFERENCES consignment (id) ON UPDATE CASCADE
);
CREATE INDEX goods_receipt_consignment_id_idx ON goods_receipt (consignment_id);
CREATE TRIGGER goods_receipt_append_only BEFORE UPDATE OR DELETE ON goods_receipt FOR EACH ROW EXECUTE FUNCTION append_only();
