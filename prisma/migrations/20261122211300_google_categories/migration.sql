-- What Google calls a category, in its own numbers.
CREATE TABLE "feed_category" (
  "category_id" UUID NOT NULL,
  "google_id" INTEGER NOT NULL,
  CONSTRAINT "feed_category_pkey" PRIMARY KEY ("category_id")
);
ALTER TABLE "feed_category" ADD CONSTRAINT "feed_category_category_id_fkey"
  FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE CASCADE ON UPDATE CASCADE;
