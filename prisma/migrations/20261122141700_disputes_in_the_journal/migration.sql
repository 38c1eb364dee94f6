-- What a bank took back for good, and what it asks for a dispute, are in the journal of payments (PAY-17, law L40).
ALTER TABLE "payment_dispute" ADD COLUMN "fee_minor" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "payment_entry" ADD COLUMN "dispute_id" TEXT;
ALTER TABLE "payment_entry" ADD CONSTRAINT payment_entry_dispute
  CHECK ((dispute_id IS NOT NULL) = (means IN ('dispute', 'dispute_fee'))) NOT VALID;
ALTER TABLE "payment_entry" VALIDATE CONSTRAINT payment_entry_dispute;
CREATE INDEX "payment_entry_dispute_id_idx" ON "payment_entry" ("dispute_id");
