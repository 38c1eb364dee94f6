-- What a card's prices are worked out from: base prices over time, cost and floor by group of variants.
ALTER TABLE "listing_card" ADD COLUMN "pricing" JSONB NOT NULL DEFAULT '{"groups": []}';

-- The begins and ends of promotions that lists already sort by.
CREATE TABLE "listing_turn" (
    "period_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listing_turn_pkey" PRIMARY KEY ("period_id", "at")
);
