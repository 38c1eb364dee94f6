-- Picking in waves, the packing station, and labels. The CHECKs are a second wall: nothing is picked, packed or missed twice.
CREATE TABLE shelf (
  location_code text NOT NULL REFERENCES stock_location (code),
  variant_id uuid NOT NULL REFERENCES variant (id) ON DELETE CASCADE,
  zone text NOT NULL CHECK (zone <> ''),
  shelf text NOT NULL,
  PRIMARY KEY (location_code, variant_id)
);

CREATE TABLE pick_wave (
  id uuid PRIMARY KEY,
  number serial NOT NULL,
  location_code text NOT NULL REFERENCES stock_location (code),
  made_by_name text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3)
);
CREATE UNIQUE INDEX pick_wave_number_key ON pick_wave (number);
CREATE INDEX pick_wave_location_code_created_at_idx ON pick_wave (location_code, created_at);

CREATE TABLE pick (
  id uuid PRIMARY KEY,
  wave_id uuid NOT NULL REFERENCES pick_wave (id),
  order_line_id uuid NOT NULL REFERENCES order_line (id),
  parcel_id uuid NOT NULL REFERENCES parcel (id),
  variant_id uuid NOT NULL,
  sku text NOT NULL,
  zone text NOT NULL,
  shelf text NOT NULL,
  position int NOT NULL,
  quantity int NOT NULL CHECK (quantity > 0),
  picked int NOT NULL DEFAULT 0 CHECK (picked >= 0),
  short int NOT NULL DEFAULT 0 CHECK (short >= 0),
  packed int NOT NULL DEFAULT 0 CHECK (packed >= 0),
  picked_by_name text,
  picked_at timestamptz(3),
  CONSTRAINT pick_within_what_is_wanted CHECK (picked + short <= quantity),
  CONSTRAINT pick_packed_was_picked CHECK (packed <= picked)
);
CREATE UNIQUE INDEX pick_order_line_id_parcel_id_key ON pick (order_line_id, parcel_id);
CREATE INDEX pick_wave_id_idx ON pick (wave_id);
CREATE INDEX pick_parcel_id_idx ON pick (parcel_id);

CREATE TABLE packing (
  parcel_id uuid PRIMARY KEY REFERENCES parcel (id),
  weight_grams int NOT NULL CHECK (weight_grams > 0),
  expected_grams int CHECK (expected_grams > 0),
  closed_by_name text NOT NULL,
  closed_at timestamptz(3) NOT NULL
);

CREATE TABLE shipping_label (
  parcel_id uuid PRIMARY KEY REFERENCES parcel (id),
  carrier_code text NOT NULL,
  service text NOT NULL,
  tracking_number text NOT NULL,
  pdf bytea NOT NULL,
  price_minor int NOT NULL CHECK (price_minor >= 0),
  made_by_name text NOT NULL,
  created_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX shipping_label_tracking_number_key ON shipping_label (tracking_number);
