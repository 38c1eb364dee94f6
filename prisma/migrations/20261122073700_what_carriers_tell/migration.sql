-- What carriers tell of parcels, kept once; and up to where each has been asked.
CREATE TABLE carrier_event (
  carrier text NOT NULL,
  id text NOT NULL,
  tracking_number text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('announced', 'collected', 'in_transit', 'out_for_delivery', 'at_relay', 'delivered', 'delayed', 'lost')),
  at timestamptz(3) NOT NULL,
  expected_on date,
  received_at timestamptz(3) NOT NULL,
  PRIMARY KEY (carrier, id)
);
CREATE INDEX carrier_event_tracking_number_idx ON carrier_event (tracking_number);

CREATE TABLE carrier_cursor (
  carrier text PRIMARY KEY,
  cursor text NOT NULL,
  asked_at timestamptz(3) NOT NULL
);

-- A parcel is found by what the carrier calls it; those not sent yet stand in no index.
CREATE INDEX parcel_tracking_code_idx ON parcel (tracking_code) WHERE tracking_code IS NOT NULL;
