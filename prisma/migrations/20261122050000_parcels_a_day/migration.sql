CREATE TABLE dispatch_load (
  order_id uuid NOT NULL,
  location_code text NOT NULL REFERENCES dispatch_place (location_code) ON DELETE CASCADE ON UPDATE CASCADE,
  date date NOT NULL,
  parcels integer NOT NULL,
  PRIMARY KEY (order_id, location_code, date),
  CONSTRAINT dispatch_load_parcels CHECK (parcels > 0)
);
