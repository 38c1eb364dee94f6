CREATE TYPE "refund_request_state" AS ENUM ('waiting', 'done', 'rejected', 'expired');

CREATE TABLE "refund_request" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "state" "refund_request_state" NOT NULL,
    "act" JSONB NOT NULL,
    "ceiling" TEXT NOT NULL,
    "amount_minor" INTEGER NOT NULL CHECK ("amount_minor" > 0),
    "fingerprint" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "author_roles" TEXT[] NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "alone" BOOLEAN NOT NULL DEFAULT false,
    "held_until" TIMESTAMPTZ(3),
    "decided_by_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_why" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "refund_request_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "refund_request_waits" CHECK ("state" <> 'waiting' OR "held_until" IS NOT NULL),
    CONSTRAINT "refund_request_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE INDEX "refund_request_order_id_idx" ON "refund_request" ("order_id");
CREATE INDEX "refund_request_author_id_at_idx" ON "refund_request" ("author_id", "at");
CREATE INDEX "refund_request_state_held_until_idx" ON "refund_request" ("state", "held_until");
