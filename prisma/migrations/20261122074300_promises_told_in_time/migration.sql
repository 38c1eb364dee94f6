ALTER TABLE "delivery_promise" ADD COLUMN "told_in_time" BOOLEAN, ADD COLUMN "presumed" BOOLEAN NOT NULL DEFAULT false;
