-- The provider's list of payments is compared with our books twice a day: every difference has an owner and an age.
CREATE TYPE "payment_break_kind" AS ENUM ('taken', 'given_back', 'kept_aside', 'without_order');

CREATE TABLE "payment_break" (
    "id" UUID NOT NULL,
    "kind" "payment_break_kind" NOT NULL,
    "intent_id" TEXT NOT NULL,
    "order_id" UUID,
    "theirs_minor" INTEGER NOT NULL,
    "ours_minor" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "owner_id" UUID,
    "owner_name" TEXT,
    "asked_by_id" UUID,
    "asked_by_name" TEXT,
    "reason" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "closed_by_name" TEXT,

    CONSTRAINT "payment_break_pkey" PRIMARY KEY ("id"),
    CONSTRAINT payment_break_differs CHECK (theirs_minor <> ours_minor),
    CONSTRAINT payment_break_two_people CHECK (closed_by_id IS NULL OR closed_by_id IS DISTINCT FROM asked_by_id)
);
CREATE INDEX "payment_break_intent_id_idx" ON "payment_break"("intent_id");
CREATE UNIQUE INDEX "payment_break_open" ON "payment_break"("kind", "intent_id") WHERE closed_at IS NULL;
