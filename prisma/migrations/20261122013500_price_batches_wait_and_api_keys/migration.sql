CREATE TYPE "price_batch_state" AS ENUM ('open', 'held', 'approved', 'settled', 'stopped', 'rejected', 'expired');

ALTER TABLE "price_batch" ADD COLUMN     "alone" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "decided_at" TIMESTAMPTZ(3),
ADD COLUMN     "decided_by_id" UUID,
ADD COLUMN     "decided_by_name" TEXT,
ADD COLUMN     "held_until" TIMESTAMPTZ(3),
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "state" "price_batch_state" NOT NULL DEFAULT 'settled',
ADD COLUMN     "undoes_id" UUID;

ALTER TABLE "price_change" ADD COLUMN     "alone" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "min_quantity" INTEGER NOT NULL DEFAULT 1;

CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");
CREATE INDEX "api_key_account_id_idx" ON "api_key"("account_id");
CREATE UNIQUE INDEX "price_batch_undoes_id_key" ON "price_batch"("undoes_id");
CREATE INDEX "price_batch_state_idx" ON "price_batch"("state");

ALTER TABLE "api_key" ADD CONSTRAINT "api_key_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
