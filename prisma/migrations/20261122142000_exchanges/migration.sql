-- What somebody wants instead of what they send back: kept in stock, then an order that what came back pays for.
CREATE TYPE "exchange_state" AS ENUM ('kept', 'asked', 'placed', 'dropped');

CREATE TABLE "exchange" (
    "id" UUID NOT NULL,
    "return_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "state" "exchange_state" NOT NULL DEFAULT 'kept',
    "cart" JSONB NOT NULL,
    "cart_token_hash" TEXT NOT NULL,
    "is_even" BOOLEAN NOT NULL,
    "back_minor" INTEGER NOT NULL,
    "total_minor" INTEGER NOT NULL,
    "kept_until" TIMESTAMPTZ(3) NOT NULL,
    "request_id" UUID,
    "new_order_id" UUID,
    "dropped" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "exchange_pkey" PRIMARY KEY ("id"),
    CONSTRAINT exchange_ended CHECK ((state IN ('kept', 'asked')) = (ended_at IS NULL)),
    CONSTRAINT exchange_placed CHECK ((state = 'placed') = (new_order_id IS NOT NULL)),
    CONSTRAINT exchange_dropped CHECK ((state = 'dropped') = (dropped IS NOT NULL))
);
CREATE UNIQUE INDEX "exchange_return_id_key" ON "exchange"("return_id");
CREATE UNIQUE INDEX "exchange_new_order_id_key" ON "exchange"("new_order_id");
CREATE INDEX "exchange_order_id_idx" ON "exchange"("order_id");
CREATE INDEX "exchange_state_kept_until_idx" ON "exchange"("state", "kept_until");

-- What an order gave to another one: a row on each side, that name each other.
ALTER TYPE "tender_kind" ADD VALUE 'exchange';
ALTER TABLE "order_tender" ADD COLUMN "twin_id" UUID;
ALTER TABLE order_tender DROP CONSTRAINT order_tender_money, ADD CONSTRAINT order_tender_money CHECK (
  refunded_minor >= 0 AND lapsed_minor >= 0
  AND (amount_minor > 0 AND refunded_minor + lapsed_minor <= amount_minor
    OR twin_id IS NOT NULL AND amount_minor = 0 AND lapsed_minor = 0)
);
