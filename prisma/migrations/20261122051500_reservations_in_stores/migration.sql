-- What a store sets aside for somebody who comes and pays there; the units are held under the reservation's id.
CREATE TYPE store_reservation_state AS ENUM ('held', 'collected', 'cancelled', 'expired', 'released');
CREATE TABLE store_reservation (
  id UUID NOT NULL,
  code TEXT NOT NULL,
  variant_id UUID NOT NULL,
  store_code TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  name TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  locale TEXT NOT NULL DEFAULT 'fr',
  state store_reservation_state NOT NULL DEFAULT 'held',
  held_until TIMESTAMPTZ(3) NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL,
  ended_at TIMESTAMPTZ(3),
  ended_by_name TEXT,
  CONSTRAINT store_reservation_pkey PRIMARY KEY (id),
  CONSTRAINT store_reservation_quantity CHECK (quantity > 0),
  CONSTRAINT store_reservation_reachable CHECK (email IS NOT NULL OR phone IS NOT NULL),
  CONSTRAINT store_reservation_ended CHECK ((state = 'held') = (ended_at IS NULL)),
  CONSTRAINT store_reservation_store FOREIGN KEY (store_code) REFERENCES store (code)
);
CREATE UNIQUE INDEX store_reservation_code_key ON store_reservation (code);
CREATE INDEX store_reservation_state_held_until_idx ON store_reservation (state, held_until);
CREATE INDEX store_reservation_store_code_created_at_idx ON store_reservation (store_code, created_at);
