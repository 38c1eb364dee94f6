-- Where parcels may be fetched near a postcode, as the carrier last said.
CREATE TABLE "relay_list" (
    "carrier_code" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "points" JSONB NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "relay_list_pkey" PRIMARY KEY ("carrier_code","postcode"),
    CONSTRAINT "relay_list_carrier_code_fkey" FOREIGN KEY ("carrier_code") REFERENCES "carrier"("code") ON DELETE CASCADE ON UPDATE CASCADE
);

-- The point that was chosen, as it was when it was.
ALTER TABLE "cart" ADD COLUMN "relay_point" JSONB;
ALTER TABLE "orders" ADD COLUMN "relay_point" JSONB;
