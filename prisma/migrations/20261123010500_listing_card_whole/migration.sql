-- A listing's card is as wide as the row where PostgreSQL begins to press values together and to move them out: nearly every
-- row was tried, which took longer than writing it, and ranking a search had to unfold it again. Up to half a page it stays.
ALTER TABLE listing_card SET (toast_tuple_target = 4080);

-- Nothing is ever looked up by these: their statistics only cost the end of an import two thirds of its time.
ALTER TABLE listing_card
  ALTER COLUMN card_fr SET STATISTICS 0, ALTER COLUMN card_en SET STATISTICS 0, ALTER COLUMN pricing SET STATISTICS 0;
ALTER TABLE product ALTER COLUMN description_fr SET STATISTICS 0, ALTER COLUMN description_en SET STATISTICS 0;
