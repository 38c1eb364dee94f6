-- Addresses that were pages once lead on; what is asked for in vain is counted, so that it can.
CREATE TABLE redirect (
  from_path text PRIMARY KEY CHECK (from_path ~ '^/.' AND length(from_path) <= 400),
  to_path text NOT NULL CHECK (to_path ~ '^/' AND length(to_path) <= 400 AND to_path <> from_path),
  source text NOT NULL,
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX redirect_to_path_idx ON redirect (to_path);

CREATE TABLE redirect_day (
  from_path text NOT NULL REFERENCES redirect (from_path) ON DELETE CASCADE ON UPDATE CASCADE,
  day date NOT NULL,
  hits integer NOT NULL CHECK (hits > 0),
  PRIMARY KEY (from_path, day)
);

CREATE TABLE missed_address (
  path text NOT NULL,
  day date NOT NULL,
  times integer NOT NULL CHECK (times > 0),
  PRIMARY KEY (path, day)
);
CREATE INDEX missed_address_day_idx ON missed_address (day);
