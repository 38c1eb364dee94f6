CREATE TYPE promise_state AS ENUM ('promised', 'at_risk', 'told', 'kept', 'kept_late_told', 'broken', 'released');

CREATE TABLE delivery_promise (
  order_line_id uuid PRIMARY KEY REFERENCES order_line (id),
  order_id uuid NOT NULL,
  parcel_id uuid NOT NULL REFERENCES parcel (id),
  variant_id uuid NOT NULL,
  state promise_state NOT NULL DEFAULT 'promised',
  method fulfilment_method NOT NULL,
  location_code text NOT NULL,
  method_code text,
  carrier_code text,
  postcode text,
  confidence int NOT NULL CHECK (confidence BETWEEN 1 AND 100),
  ready_on date,
  hand_over_on date,
  promised_at timestamptz(3) NOT NULL,
  forecast_at timestamptz(3) NOT NULL,
  risk text CHECK (risk IN ('late_dispatch', 'carrier_delay', 'carrier_lost', 'short_pick', 'not_ready', 'calendar')),
  at_risk_since timestamptz(3),
  told_at timestamptz(3),
  told_for timestamptz(3),
  choice text CHECK (choice IN ('wait', 'collect', 'cancel')),
  chosen_at timestamptz(3),
  fulfilled_at timestamptz(3),
  inputs jsonb NOT NULL,
  version int NOT NULL,
  CHECK ((told_at IS NULL) = (told_for IS NULL)),
  CHECK ((choice IS NULL) = (chosen_at IS NULL)),
  CHECK (state <> 'told' OR told_at IS NOT NULL),
  CHECK (state <> 'at_risk' OR (at_risk_since IS NOT NULL AND risk IS NOT NULL)),
  CHECK (state <> 'kept_late_told' OR told_at IS NOT NULL),
  CHECK (state NOT IN ('kept', 'kept_late_told') OR fulfilled_at IS NOT NULL)
);
CREATE INDEX delivery_promise_order_id_idx ON delivery_promise (order_id);
CREATE INDEX delivery_promise_parcel_id_idx ON delivery_promise (parcel_id);
CREATE INDEX delivery_promise_state_promised_at_idx ON delivery_promise (state, promised_at);

ALTER TABLE parcel ADD COLUMN delivered_at timestamptz(3);
