-- Nobody asks the database for a row by these texts, so their statistics serve no plan; gathering them took half of the
-- last step of an import, and as long at each ANALYZE after it.
ALTER TABLE product
  ALTER COLUMN description_fr SET STATISTICS 0,
  ALTER COLUMN description_en SET STATISTICS 0,
  ALTER COLUMN attributes SET STATISTICS 0;
ALTER TABLE product_option ALTER COLUMN "values" SET STATISTICS 0;
ALTER TABLE variant ALTER COLUMN options SET STATISTICS 0;
ALTER TABLE listing_card
  ALTER COLUMN card_fr SET STATISTICS 0,
  ALTER COLUMN card_en SET STATISTICS 0;
