CREATE TYPE return_state AS ENUM ('announced', 'received', 'inspected', 'settled', 'refused', 'cancelled');

CREATE TABLE withdrawal (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES orders (id),
  stated_at timestamptz(3) NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  whole boolean NOT NULL,
  lines jsonb NOT NULL
);
CREATE INDEX withdrawal_order_id_idx ON withdrawal (order_id);
CREATE TRIGGER withdrawal_append_only BEFORE UPDATE OR DELETE ON withdrawal FOR EACH ROW EXECUTE FUNCTION append_only();

CREATE SEQUENCE return_number START 100001;
CREATE TABLE "return" (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  order_id uuid NOT NULL REFERENCES orders (id),
  withdrawal_id uuid UNIQUE REFERENCES withdrawal (id),
  state return_state NOT NULL DEFAULT 'announced',
  wish text NOT NULL CHECK (wish IN ('refund', 'repair')),
  announced_at timestamptz(3) NOT NULL,
  proved_at timestamptz(3),
  tracking_code text,
  received_at timestamptz(3),
  location_code text REFERENCES stock_location (code),
  inspected_by_id uuid,
  settled_at timestamptz(3),
  refund_minor int NOT NULL DEFAULT 0 CHECK (refund_minor >= 0),
  deduction_minor int NOT NULL DEFAULT 0 CHECK (deduction_minor >= 0),
  settlement_note text,
  CHECK ((received_at IS NULL) = (location_code IS NULL)),
  CHECK (state NOT IN ('received', 'inspected', 'refused') OR received_at IS NOT NULL),
  CHECK ((state = 'settled') = (settled_at IS NOT NULL)),
  CHECK (deduction_minor = 0 OR settlement_note IS NOT NULL),
  CHECK (withdrawal_id IS NULL OR wish = 'refund')
);
CREATE INDEX return_order_id_idx ON "return" (order_id);
CREATE INDEX return_state_announced_at_idx ON "return" (state, announced_at);

CREATE TABLE return_line (
  id uuid PRIMARY KEY,
  return_id uuid NOT NULL REFERENCES "return" (id),
  order_line_id uuid NOT NULL REFERENCES order_line (id),
  variant_id uuid NOT NULL,
  quantity int NOT NULL CHECK (quantity BETWEEN 1 AND 999),
  reason text NOT NULL CHECK (reason IN ('changed_mind', 'defective', 'damaged', 'not_as_described', 'wrong_item', 'too_late')),
  restocked int NOT NULL DEFAULT 0 CHECK (restocked >= 0),
  damaged int NOT NULL DEFAULT 0 CHECK (damaged >= 0),
  missing int NOT NULL DEFAULT 0 CHECK (missing >= 0),
  guarantee_until date,
  UNIQUE (return_id, order_line_id),
  CHECK (restocked + damaged + missing <= quantity)
);
CREATE INDEX return_line_order_line_id_idx ON return_line (order_line_id);

CREATE TABLE return_event (
  id bigserial PRIMARY KEY,
  return_id uuid NOT NULL REFERENCES "return" (id),
  at timestamptz(3) NOT NULL,
  kind text NOT NULL,
  actor_name text NOT NULL,
  data jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX return_event_return_id_id_idx ON return_event (return_id, id);
CREATE TRIGGER return_event_append_only BEFORE UPDATE OR DELETE ON return_event FOR EACH ROW EXECUTE FUNCTION append_only();
