-- A card's owner contests a payment at their bank: while it is open nothing is given back on top (PAY-17).
CREATE TYPE "dispute_status" AS ENUM ('open', 'won', 'lost');

CREATE TABLE "payment_dispute" (
    "id" TEXT NOT NULL,
    "intent_id" TEXT NOT NULL,
    "order_id" UUID,
    "amount_minor" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "status" "dispute_status" NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_dispute_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "payment_dispute_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT payment_dispute_closed CHECK ((status = 'open') = (closed_at IS NULL))
);
CREATE INDEX "payment_dispute_order_id_idx" ON "payment_dispute"("order_id");
CREATE INDEX "payment_dispute_status_opened_at_idx" ON "payment_dispute"("status", "opened_at");
