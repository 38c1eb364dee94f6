CREATE TYPE "gesture_kind" AS ENUM ('refund', 'voucher');
CREATE TYPE "gesture_reason" AS ENUM ('late', 'damaged', 'wrong_item', 'not_as_described', 'poor_service', 'other');
CREATE TYPE "gesture_cause" AS ENUM ('carrier', 'supplier', 'us');

CREATE TABLE "order_gesture" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "kind" "gesture_kind" NOT NULL,
    "amount_minor" INTEGER NOT NULL CHECK ("amount_minor" > 0),
    "reason" "gesture_reason" NOT NULL,
    "cause" "gesture_cause" NOT NULL,
    "words" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "approved_by_name" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "stopped_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_gesture_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "order_gesture_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE INDEX "order_gesture_order_id_idx" ON "order_gesture" ("order_id");
CREATE INDEX "order_gesture_at_idx" ON "order_gesture" ("at");
