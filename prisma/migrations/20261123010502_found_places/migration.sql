-- What is pinned for a query is a place too: "found:fr poele induction:poele-fontebrune".
ALTER TABLE placement_day DROP CONSTRAINT placement_day_place_check;
ALTER TABLE placement_day ADD CONSTRAINT placement_day_place_check
  CHECK (place ~ '^(block|pin|found):' AND length(place) <= 240);
