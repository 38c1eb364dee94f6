-- What is paid later: by companies after their invoice, at the counter, by transfer.
ALTER TYPE "tender_kind" ADD VALUE IF NOT EXISTS 'on_account';
ALTER TYPE "tender_kind" ADD VALUE IF NOT EXISTS 'counter';
ALTER TYPE "tender_kind" ADD VALUE IF NOT EXISTS 'transfer';

ALTER TABLE "order_tender"
  ADD COLUMN "owed_minor" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "received_minor" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "received_at" TIMESTAMPTZ(3),
  ADD COLUMN "received_by" TEXT,
  ADD COLUMN "reference" TEXT,
  ADD COLUMN "due_at" TIMESTAMPTZ(3),
  ADD COLUMN "returning_minor" INTEGER NOT NULL DEFAULT 0,
  ADD CONSTRAINT order_tender_owed CHECK (
    owed_minor >= 0 AND received_minor >= 0 AND owed_minor + received_minor <= amount_minor
    AND owed_minor <= amount_minor - refunded_minor AND returning_minor BETWEEN 0 AND received_minor
    AND (received_minor > 0) = (received_at IS NOT NULL)
  );
-- The few that still owe are counted and looked through for their term.
CREATE INDEX order_tender_owed_idx ON order_tender (due_at) WHERE owed_minor > 0;

CREATE TABLE "account_terms" (
    "account_id" UUID NOT NULL,
    "limit_minor" INTEGER NOT NULL,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_terms_pkey" PRIMARY KEY ("account_id"),
    CONSTRAINT account_terms_limit CHECK (limit_minor > 0)
);
