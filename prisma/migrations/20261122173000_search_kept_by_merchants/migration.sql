CREATE TABLE search_synonym (
  locale     TEXT NOT NULL,
  word       TEXT NOT NULL,
  others     TEXT[] NOT NULL,
  changed_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT search_synonym_pkey PRIMARY KEY (locale, word)
);

CREATE TABLE search_redirect (
  locale     TEXT NOT NULL,
  query      TEXT NOT NULL,
  path       TEXT NOT NULL,
  changed_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT search_redirect_pkey PRIMARY KEY (locale, query)
);

CREATE TABLE search_pin (
  locale     TEXT NOT NULL,
  query      TEXT NOT NULL,
  product_id UUID NOT NULL,
  position   INTEGER NOT NULL,
  changed_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT search_pin_pkey PRIMARY KEY (locale, query, product_id)
);

CREATE TABLE search_day (
  day      DATE NOT NULL,
  locale   TEXT NOT NULL,
  query    TEXT NOT NULL,
  searches INTEGER NOT NULL DEFAULT 0,
  results  INTEGER NOT NULL DEFAULT 0,
  clicks   INTEGER NOT NULL DEFAULT 0,
  orders   INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT search_day_pkey PRIMARY KEY (day, locale, query)
);

-- Of more products than can be ranked the most chosen are: found in that order, so that no others need be read.
CREATE INDEX listing_card_popularity_idx ON listing_card (popularity DESC);
