ALTER TABLE "promotion" ADD COLUMN "alone" BOOLEAN NOT NULL DEFAULT false, ADD COLUMN "held_until" TIMESTAMPTZ(3);

-- What waits already has the day that was promised.
UPDATE "promotion" SET "held_until" = "updated_at" + interval '1 day' WHERE "state" = 'waiting';
