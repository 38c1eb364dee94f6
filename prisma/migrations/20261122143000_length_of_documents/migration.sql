-- How long the parts of a search document are, in words: what a word in them says depends on it.
ALTER TABLE "listing_card"
  ADD COLUMN "words_fr" integer[] NOT NULL DEFAULT '{0,0,0}',
  ADD COLUMN "words_en" integer[] NOT NULL DEFAULT '{0,0,0}';

UPDATE "listing_card" SET
  "words_fr" = ARRAY[length(ts_filter("document_fr", '{a,b}')), length(ts_filter("document_fr", '{c}')), length(ts_filter("document_fr", '{d}'))],
  "words_en" = ARRAY[length(ts_filter("document_en", '{a,b}')), length(ts_filter("document_en", '{c}')), length(ts_filter("document_en", '{d}'))];
