-- Pictures that buyers send with a review.
CREATE TABLE "review_picture" (
  "id" UUID NOT NULL,
  "review_id" UUID NOT NULL,
  "file" TEXT NOT NULL,
  "width" INTEGER NOT NULL,
  "height" INTEGER NOT NULL,
  "position" INTEGER NOT NULL,
  CONSTRAINT "review_picture_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "review_picture_review_id_position_idx" ON "review_picture"("review_id", "position");
ALTER TABLE "review_picture" ADD CONSTRAINT "review_picture_review_id_fkey"
  FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
