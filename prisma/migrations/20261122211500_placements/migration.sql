-- What each place of the shop was seen, followed and earned on a day. Sums only: nothing says who saw it.
CREATE TABLE placement_day (
  day date NOT NULL,
  place text NOT NULL CHECK (place ~ '^(block|pin):' AND length(place) <= 240),
  views integer NOT NULL DEFAULT 0,
  clicks integer NOT NULL DEFAULT 0,
  orders integer NOT NULL DEFAULT 0,
  units integer NOT NULL DEFAULT 0,
  margin_minor integer NOT NULL DEFAULT 0,
  PRIMARY KEY (day, place)
);
