CREATE TYPE "credit_request_kind" AS ENUM ('card', 'activate', 'batch', 'adjust', 'give', 'new_code');
CREATE TYPE "credit_request_state" AS ENUM ('waiting', 'approved', 'done', 'rejected', 'expired');

CREATE TABLE "credit_request" (
    "id" UUID NOT NULL,
    "kind" "credit_request_kind" NOT NULL,
    "state" "credit_request_state" NOT NULL DEFAULT 'waiting',
    "act" JSONB NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "credit_id" UUID,
    "account_id" UUID,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "alone" BOOLEAN NOT NULL DEFAULT false,
    "held_until" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_why" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "credit_request_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "credit_request_state_held_until_idx" ON "credit_request"("state", "held_until");
CREATE INDEX "credit_request_account_id_idx" ON "credit_request"("account_id");

ALTER TABLE "credit_entry" ADD COLUMN "alone_by_id" UUID, ADD COLUMN "reverses_id" BIGINT;
CREATE UNIQUE INDEX "credit_entry_reverses_id_key" ON "credit_entry"("reverses_id");
CREATE INDEX "credit_entry_alone_by_id_at_idx" ON "credit_entry"("alone_by_id", "at");
