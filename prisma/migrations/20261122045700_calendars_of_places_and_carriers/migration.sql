CREATE TYPE delivery_kind AS ENUM ('home', 'express', 'relay', 'appointment');

CREATE TABLE carrier (
  code text PRIMARY KEY,
  name text NOT NULL,
  collects integer[] NOT NULL,
  delivers integer[] NOT NULL,
  CONSTRAINT carrier_weekdays CHECK (collects <@ '{1,2,3,4,5,6,7}' AND delivers <@ '{1,2,3,4,5,6,7}')
);
CREATE UNIQUE INDEX carrier_name_key ON carrier (name);

CREATE TABLE carrier_exception (
  carrier_code text NOT NULL REFERENCES carrier (code) ON DELETE CASCADE ON UPDATE CASCADE,
  date date NOT NULL,
  prefix text NOT NULL DEFAULT '',
  collects boolean NOT NULL,
  delivers boolean NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (carrier_code, date, prefix),
  CONSTRAINT carrier_exception_prefix CHECK (prefix ~ '^\d{0,5}$'),
  CONSTRAINT carrier_exception_stays CHECK (NOT (collects AND delivers)),
  CONSTRAINT carrier_exception_reason CHECK (reason <> '')
);

CREATE TABLE dispatch_place (
  location_code text PRIMARY KEY REFERENCES stock_location (code) ON DELETE RESTRICT ON UPDATE CASCADE,
  postcode text NOT NULL,
  timezone text NOT NULL DEFAULT 'Europe/Paris',
  handling_days integer NOT NULL DEFAULT 0,
  capacity integer,
  CONSTRAINT dispatch_place_postcode CHECK (postcode ~ '^\d{5}$'),
  CONSTRAINT dispatch_place_work CHECK (handling_days BETWEEN 0 AND 30 AND (capacity IS NULL OR capacity >= 0))
);

CREATE TABLE dispatch_cut_off (
  location_code text NOT NULL REFERENCES dispatch_place (location_code) ON DELETE CASCADE ON UPDATE CASCADE,
  weekday integer NOT NULL,
  minute integer NOT NULL,
  PRIMARY KEY (location_code, weekday),
  CONSTRAINT dispatch_cut_off_time CHECK (weekday BETWEEN 1 AND 7 AND minute BETWEEN 1 AND 1439)
);

CREATE TABLE dispatch_exception (
  location_code text NOT NULL REFERENCES dispatch_place (location_code) ON DELETE CASCADE ON UPDATE CASCADE,
  date date NOT NULL,
  minute integer,
  capacity integer,
  reason text NOT NULL,
  PRIMARY KEY (location_code, date),
  CONSTRAINT dispatch_exception_time CHECK (minute IS NULL OR minute BETWEEN 1 AND 1439),
  CONSTRAINT dispatch_exception_capacity CHECK (capacity IS NULL OR capacity >= 0),
  CONSTRAINT dispatch_exception_reason CHECK (reason <> '')
);

CREATE TABLE dispatch_day (
  location_code text NOT NULL REFERENCES dispatch_place (location_code) ON DELETE CASCADE ON UPDATE CASCADE,
  date date NOT NULL,
  parcels integer NOT NULL,
  PRIMARY KEY (location_code, date),
  CONSTRAINT dispatch_day_parcels CHECK (parcels >= 0)
);

-- A shop that is already open keeps its dates: until 16:00 from Monday to Friday, and a day more to Corsica.
INSERT INTO carrier (code, name, collects, delivers)
SELECT DISTINCT lower(regexp_replace(carrier, '[^A-Za-z0-9]+', '-', 'g')), carrier, '{1,2,3,4,5}'::int[], '{1,2,3,4,5}'::int[]
FROM delivery_method;

INSERT INTO dispatch_place (location_code, postcode)
SELECT code, '49800' FROM stock_location WHERE code = 'WEB';

INSERT INTO dispatch_cut_off (location_code, weekday, minute)
SELECT location_code, weekday, 960 FROM dispatch_place, generate_series(1, 5) AS weekday;

ALTER TABLE delivery_method
  ADD COLUMN kind delivery_kind NOT NULL DEFAULT 'home',
  ADD COLUMN carrier_code text REFERENCES carrier (code) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN from_code text NOT NULL DEFAULT 'WEB' REFERENCES dispatch_place (location_code) ON DELETE RESTRICT ON UPDATE CASCADE;
UPDATE delivery_method SET
  carrier_code = (SELECT c.code FROM carrier c WHERE c.name = delivery_method.carrier),
  kind = CASE WHEN code IN ('express', 'appointment') THEN code::delivery_kind ELSE 'home' END;
ALTER TABLE delivery_method ALTER COLUMN carrier_code SET NOT NULL;

CREATE TABLE transit_time (
  method_code text NOT NULL REFERENCES delivery_method (code) ON DELETE CASCADE ON UPDATE CASCADE,
  prefix text NOT NULL DEFAULT '',
  p50 integer NOT NULL,
  p90 integer NOT NULL,
  p95 integer NOT NULL,
  PRIMARY KEY (method_code, prefix),
  CONSTRAINT transit_time_prefix CHECK (prefix ~ '^\d{0,5}$'),
  CONSTRAINT transit_time_days CHECK (1 <= p50 AND p50 <= p90 AND p90 <= p95 AND p95 <= 60)
);
INSERT INTO transit_time (method_code, prefix, p50, p90, p95)
SELECT code, prefix, greatest(1, transit_days) + more, greatest(1, transit_days) + more, greatest(1, transit_days) + more
FROM delivery_method, (VALUES ('', 0), ('20', 1)) AS away (prefix, more);

ALTER TABLE delivery_method DROP COLUMN transit_days, DROP COLUMN carrier;
ALTER TABLE delivery_method ADD CONSTRAINT delivery_method_free CHECK (free_from_minor IS NULL OR free_from_minor >= 0);

ALTER TABLE delivery_rate
  ADD COLUMN shipping_class text NOT NULL DEFAULT '',
  ADD COLUMN max_litres integer,
  ADD COLUMN from_goods_minor integer NOT NULL DEFAULT 0,
  DROP CONSTRAINT delivery_rate_pkey,
  ADD PRIMARY KEY (method_code, shipping_class, max_weight_grams, from_goods_minor),
  ADD CONSTRAINT delivery_rate_terms CHECK ((max_litres IS NULL OR max_litres > 0) AND from_goods_minor >= 0);
