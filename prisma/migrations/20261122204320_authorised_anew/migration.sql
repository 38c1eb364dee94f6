-- Money that a bank would soon let go of is kept aside anew with the card its customer lets us keep.
CREATE TYPE "reauthorisation_state" AS ENUM ('open', 'done', 'refused', 'let_go');

CREATE TABLE "reauthorisation" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "replaces_intent_id" TEXT NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "state" "reauthorisation_state" NOT NULL DEFAULT 'open',
    "intent_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "reauthorisation_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "reauthorisation_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT reauthorisation_amount CHECK (amount_minor > 0),
    CONSTRAINT reauthorisation_settled CHECK ((state = 'open') = (settled_at IS NULL)),
    CONSTRAINT reauthorisation_done CHECK (state <> 'done' OR intent_id IS NOT NULL)
);
CREATE UNIQUE INDEX "reauthorisation_intent_id_key" ON "reauthorisation"("intent_id");
CREATE INDEX "reauthorisation_order_id_idx" ON "reauthorisation"("order_id");
CREATE INDEX "reauthorisation_state_created_at_idx" ON "reauthorisation"("state", "created_at");
-- Its bank is asked once for each authorisation, and again only when the sum changed while it was asked.
CREATE UNIQUE INDEX reauthorisation_once ON reauthorisation (replaces_intent_id) WHERE state <> 'let_go';

-- What permits it: the wording of the box its owner ticked.
ALTER TABLE "saved_card" ADD COLUMN "wording" INTEGER NOT NULL DEFAULT 1;

-- An order may have been authorised by several payments: each knows what of it was never taken.
ALTER TABLE "order_tender" ADD COLUMN "released_minor" INTEGER NOT NULL DEFAULT 0;
UPDATE order_tender t SET released_minor = least(o.released_minor, t.refunded_minor)
FROM orders o
WHERE o.id = t.order_id AND t.kind = 'card' AND t.intent_id = o.intent_id AND o.released_minor > 0;
ALTER TABLE order_tender ADD CONSTRAINT order_tender_released CHECK (released_minor BETWEEN 0 AND refunded_minor);
