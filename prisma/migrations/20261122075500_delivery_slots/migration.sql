-- How many an appointment van can call on in half a day from one place; null is a method that makes no appointments.
ALTER TABLE "delivery_method" ADD COLUMN "slot_capacity" INTEGER CHECK ("slot_capacity" > 0);
UPDATE "delivery_method" SET "compiled" = "compiled" || '{"slotCapacity": null}' WHERE "compiled" IS NOT NULL;

CREATE TABLE "delivery_slot" (
    "location_code" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "half" TEXT NOT NULL CHECK ("half" IN ('morning', 'afternoon')),
    "taken" INTEGER NOT NULL CHECK ("taken" >= 0),

    CONSTRAINT "delivery_slot_pkey" PRIMARY KEY ("location_code","date","half"),
    CONSTRAINT "delivery_slot_location_code_fkey" FOREIGN KEY ("location_code") REFERENCES "dispatch_place"("location_code") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Whose a taken slot is: a checkout that is being paid, then its order.
CREATE TABLE "slot_hold" (
    "attempt_id" UUID NOT NULL,
    "order_id" UUID,
    "location_code" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "half" TEXT NOT NULL,

    CONSTRAINT "slot_hold_pkey" PRIMARY KEY ("attempt_id")
);
CREATE UNIQUE INDEX "slot_hold_order_id_key" ON "slot_hold"("order_id");

ALTER TABLE "cart" ADD COLUMN "slot" JSONB;
ALTER TABLE "orders" ADD COLUMN "slot" JSONB;
