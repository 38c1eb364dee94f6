-- A card is authorised when it is ordered with and taken when something leaves.
CREATE TYPE "capture_state" AS ENUM ('pending', 'done', 'failed');

CREATE TABLE "capture" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "parcel_id" UUID,
    "intent_id" TEXT NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "final" BOOLEAN NOT NULL DEFAULT true,
    "state" "capture_state" NOT NULL DEFAULT 'pending',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "capture_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT capture_amount CHECK (amount_minor > 0),
    CONSTRAINT capture_settled CHECK ((state = 'done') = (settled_at IS NOT NULL))
);
-- A parcel is paid for once, and so is what is taken at once.
CREATE UNIQUE INDEX "capture_order_id_parcel_id_key" ON "capture"("order_id", "parcel_id") NULLS NOT DISTINCT;
CREATE INDEX "capture_intent_id_idx" ON "capture"("intent_id");
CREATE INDEX "capture_state_created_at_idx" ON "capture"("state", "created_at");

ALTER TABLE "refund" ADD COLUMN "released" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "orders"
  ADD COLUMN "authorised_minor" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "authorised_until" TIMESTAMPTZ(3),
  ADD COLUMN "taken_in_parts" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "payment_due_since" TIMESTAMPTZ(3),
  ADD COLUMN "released_minor" INTEGER NOT NULL DEFAULT 0;

-- What is held for a price is authorised; all else of ours was taken at once.
UPDATE orders o SET authorised_minor = t.amount_minor - t.refunded_minor, authorised_until = o.held_since + interval '7 days'
FROM order_tender t
WHERE t.order_id = o.id AND t.kind = 'card' AND o.held_since IS NOT NULL AND o.state <> 'cancelled' AND o.intent_id IS NOT NULL;
INSERT INTO capture (id, order_id, intent_id, amount_minor, state, created_at, settled_at)
SELECT gen_random_uuid(), o.id, o.intent_id, t.amount_minor, 'done', o.placed_at, o.placed_at
FROM orders o JOIN order_tender t ON t.order_id = o.id AND t.kind = 'card'
WHERE o.intent_id IS NOT NULL AND o.held_since IS NULL;

ALTER TABLE orders ADD CONSTRAINT orders_authorised CHECK (
  authorised_minor BETWEEN 0 AND captured_minor - refunded_minor AND released_minor BETWEEN 0 AND refunded_minor
);
CREATE INDEX "orders_authorised_until_idx" ON "orders"("authorised_until") WHERE authorised_minor > 0;
