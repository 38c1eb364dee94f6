-- Money still due of an order is asked for by a link; an order may have been paid by several cards.
CREATE TYPE "payment_purpose" AS ENUM ('edit', 'exchange', 'payment_due');
CREATE TYPE "payment_request_state" AS ENUM ('open', 'paid', 'cancelled', 'lapsed');

CREATE TABLE "payment_request" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "purpose" "payment_purpose" NOT NULL,
    "subject_id" UUID,
    "amount_minor" INTEGER NOT NULL,
    "state" "payment_request_state" NOT NULL DEFAULT 'open',
    "intent_id" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_request_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "payment_request_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT payment_request_amount CHECK (amount_minor > 0),
    CONSTRAINT payment_request_settled CHECK ((state = 'open') = (settled_at IS NULL)),
    CONSTRAINT payment_request_paid CHECK (state <> 'paid' OR intent_id IS NOT NULL)
);
CREATE UNIQUE INDEX "payment_request_intent_id_key" ON "payment_request"("intent_id");
CREATE INDEX "payment_request_order_id_idx" ON "payment_request"("order_id");
CREATE INDEX "payment_request_state_expires_at_idx" ON "payment_request"("state", "expires_at");
-- The same is not asked for twice at once.
CREATE UNIQUE INDEX payment_request_open_key ON payment_request (order_id, purpose, subject_id) NULLS NOT DISTINCT
  WHERE state = 'open';

ALTER TABLE "order_tender"
  ADD COLUMN "intent_id" TEXT,
  ADD COLUMN "lapsed_minor" INTEGER NOT NULL DEFAULT 0;
UPDATE order_tender t SET intent_id = o.intent_id FROM orders o WHERE o.id = t.order_id AND t.kind = 'card';
CREATE UNIQUE INDEX "order_tender_intent_id_key" ON "order_tender"("intent_id");
ALTER TABLE order_tender DROP CONSTRAINT order_tender_money, ADD CONSTRAINT order_tender_money CHECK (
  amount_minor > 0 AND refunded_minor >= 0 AND lapsed_minor >= 0 AND refunded_minor + lapsed_minor <= amount_minor
);

-- A card that pays a difference is taken at once too.
DROP INDEX "capture_order_id_parcel_id_key";
CREATE UNIQUE INDEX "capture_order_id_intent_id_parcel_id_key" ON "capture"("order_id", "intent_id", "parcel_id") NULLS NOT DISTINCT;

-- A difference is paid before what it is for becomes part of the order.
ALTER TABLE orders DROP CONSTRAINT orders_money, ADD CONSTRAINT orders_money CHECK (
  goods_minor >= 0 AND delivery_minor >= 0 AND total_minor = goods_minor + delivery_minor AND refunded_minor >= 0
  AND refunded_minor <= captured_minor
);
