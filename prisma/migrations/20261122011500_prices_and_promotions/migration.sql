-- CreateEnum
CREATE TYPE "credit_kind" AS ENUM ('gift_card', 'store_credit');

-- CreateEnum
CREATE TYPE "credit_state" AS ENUM ('inactive', 'active', 'blocked', 'expired');

-- CreateEnum
CREATE TYPE "credit_entry_kind" AS ENUM ('issue', 'activate', 'capture', 'refund', 'expire', 'adjust');

-- CreateEnum
CREATE TYPE "credit_hold_state" AS ENUM ('held', 'captured', 'released');

-- CreateEnum
CREATE TYPE "incident_state" AS ENUM ('open', 'decided');

-- CreateEnum
CREATE TYPE "tender_kind" AS ENUM ('card', 'gift_card', 'store_credit');

-- CreateEnum
CREATE TYPE "price_change_source" AS ENUM ('form', 'sheet', 'bulk', 'import', 'api', 'schedule');

-- CreateEnum
CREATE TYPE "price_change_state" AS ENUM ('scheduled', 'held', 'applied', 'rejected', 'expired', 'cancelled', 'undone');

-- CreateEnum
CREATE TYPE "promotion_state" AS ENUM ('draft', 'waiting', 'published', 'paused', 'retired');

-- CreateEnum
CREATE TYPE "promotion_exclusive" AS ENUM ('none', 'group', 'all');

-- CreateEnum
CREATE TYPE "promotion_use_state" AS ENUM ('held', 'used', 'released');

-- CreateEnum
CREATE TYPE "rehearsal_state" AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled');

-- AlterTable
ALTER TABLE "cart" ADD COLUMN     "channel" TEXT NOT NULL DEFAULT 'web';

-- AlterTable
ALTER TABLE "order_line" ADD COLUMN     "list_gross_minor" INTEGER,
ADD COLUMN     "discount_minor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "discounts" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "gift" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "unit_paid_minor" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "channel" TEXT NOT NULL DEFAULT 'web',
ADD COLUMN     "codes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "customer_group" TEXT,
ADD COLUMN     "delivery_discount_minor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "discount_minor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "held_since" TIMESTAMPTZ(3),
ADD COLUMN     "promotions" JSONB NOT NULL DEFAULT '[]',
ALTER COLUMN "intent_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "price" ADD COLUMN     "floor_minor" INTEGER;

-- CreateTable
CREATE TABLE "cart_code" (
    "cart_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cart_code_pkey" PRIMARY KEY ("cart_id","code")
);

-- CreateTable
CREATE TABLE "cart_credit" (
    "cart_id" UUID NOT NULL,
    "credit_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cart_credit_pkey" PRIMARY KEY ("cart_id","credit_id")
);

-- CreateTable
CREATE TABLE "credit" (
    "id" UUID NOT NULL,
    "kind" "credit_kind" NOT NULL,
    "state" "credit_state" NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "code_hash" TEXT,
    "last_four" TEXT,
    "account_id" UUID,
    "initial_minor" INTEGER NOT NULL,
    "balance_minor" INTEGER NOT NULL DEFAULT 0,
    "held_minor" INTEGER NOT NULL DEFAULT 0,
    "batch_id" UUID,
    "order_line_id" UUID,
    "expires_at" TIMESTAMPTZ(3),
    "activated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit_batch" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "author_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credit_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit_entry" (
    "id" BIGSERIAL NOT NULL,
    "credit_id" UUID NOT NULL,
    "kind" "credit_entry_kind" NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "order_id" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "actor_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit_hold" (
    "id" UUID NOT NULL,
    "credit_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "state" "credit_hold_state" NOT NULL DEFAULT 'held',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credit_hold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer_group" (
    "code" TEXT NOT NULL,
    "name_fr" TEXT NOT NULL,
    "name_en" TEXT,

    CONSTRAINT "customer_group_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "customer_group_member" (
    "account_id" UUID NOT NULL,
    "group_code" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_group_member_pkey" PRIMARY KEY ("account_id","group_code")
);

-- CreateTable
CREATE TABLE "company" (
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "vat_number" TEXT,
    "vat_checked_at" TIMESTAMPTZ(3),

    CONSTRAINT "company_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "price_incident" (
    "id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "state" "incident_state" NOT NULL DEFAULT 'open',
    "reason" TEXT NOT NULL,
    "price_minor" INTEGER NOT NULL,
    "cost_minor" INTEGER,
    "usual_minor" INTEGER,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "decision" TEXT,
    "decision_reason" TEXT,
    "decided_by_id" UUID,
    "decided_by_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "price_incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident_order" (
    "incident_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "order_number" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "paid_minor" INTEGER NOT NULL,
    "held_before_capture" BOOLEAN NOT NULL,
    "outcome" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "incident_order_pkey" PRIMARY KEY ("incident_id","order_id")
);

-- CreateTable
CREATE TABLE "order_tender" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "kind" "tender_kind" NOT NULL,
    "credit_id" UUID,
    "last_four" TEXT,
    "amount_minor" INTEGER NOT NULL,
    "refunded_minor" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "order_tender_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_list" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name_fr" TEXT NOT NULL,
    "name_en" TEXT,
    "channel" TEXT,
    "country" TEXT,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "customer_group" TEXT,
    "net" BOOLEAN NOT NULL DEFAULT false,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "price_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "list_price" (
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "min_quantity" INTEGER NOT NULL DEFAULT 1,
    "amount_minor" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "list_price_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_change" (
    "id" UUID NOT NULL,
    "batch_id" UUID,
    "variant_id" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "list_id" UUID,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "from_minor" INTEGER,
    "to_minor" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "source" "price_change_source" NOT NULL,
    "state" "price_change_state" NOT NULL,
    "faults" JSONB NOT NULL DEFAULT '[]',
    "hash" TEXT NOT NULL,
    "author_id" UUID,
    "author_name" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "effective_at" TIMESTAMPTZ(3),
    "held_until" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "decided_by_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "applied_at" TIMESTAMPTZ(3),
    "undoes_id" UUID,

    CONSTRAINT "price_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_batch" (
    "id" UUID NOT NULL,
    "source" "price_change_source" NOT NULL,
    "name" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "applied" INTEGER NOT NULL DEFAULT 0,
    "held" INTEGER NOT NULL DEFAULT 0,
    "stopped_for" JSONB,
    "author_id" UUID,
    "author_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "price_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_freeze" (
    "variant_id" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "price_minor" INTEGER NOT NULL,
    "reference_minor" INTEGER NOT NULL,

    CONSTRAINT "price_freeze_pkey" PRIMARY KEY ("variant_id")
);

-- CreateTable
CREATE TABLE "promotion" (
    "id" UUID NOT NULL,
    "name_fr" TEXT NOT NULL,
    "name_en" TEXT,
    "state" "promotion_state" NOT NULL DEFAULT 'draft',
    "lane" TEXT NOT NULL,
    "conditions" JSONB NOT NULL DEFAULT '[]',
    "benefit" JSONB NOT NULL,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "priority" INTEGER NOT NULL DEFAULT 0,
    "group" TEXT NOT NULL DEFAULT 'offers',
    "exclusive" "promotion_exclusive" NOT NULL DEFAULT 'none',
    "combines_with" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "needs_code" BOOLEAN NOT NULL DEFAULT false,
    "seasonal_sale" BOOLEAN NOT NULL DEFAULT false,
    "clearance" BOOLEAN NOT NULL DEFAULT false,
    "max_uses" INTEGER,
    "max_uses_per_customer" INTEGER,
    "budget_minor" INTEGER,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "spent_minor" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "faults" JSONB NOT NULL DEFAULT '[]',
    "author_id" UUID,
    "author_name" TEXT NOT NULL,
    "decided_by_name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "promotion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promotion_period" (
    "id" UUID NOT NULL,
    "promotion_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "lane" TEXT NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "promotion_period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coupon" (
    "id" UUID NOT NULL,
    "promotion_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "batch_id" UUID,
    "max_uses" INTEGER,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(3),
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coupon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coupon_batch" (
    "id" UUID NOT NULL,
    "promotion_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "author_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coupon_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promotion_use" (
    "id" UUID NOT NULL,
    "promotion_id" UUID NOT NULL,
    "coupon_id" UUID,
    "attempt_id" UUID NOT NULL,
    "order_id" UUID,
    "customer_key" TEXT NOT NULL,
    "discount_minor" INTEGER NOT NULL,
    "state" "promotion_use_state" NOT NULL DEFAULT 'held',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "promotion_use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rehearsal" (
    "id" UUID NOT NULL,
    "subject" JSONB NOT NULL,
    "name" TEXT NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "state" "rehearsal_state" NOT NULL DEFAULT 'queued',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "result" JSONB,
    "problem" TEXT,
    "author_id" UUID,
    "author_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "rehearsal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "credit_code_hash_key" ON "credit"("code_hash");

-- CreateIndex
CREATE INDEX "credit_account_id_idx" ON "credit"("account_id");

-- CreateIndex
CREATE INDEX "credit_batch_id_idx" ON "credit"("batch_id");

-- CreateIndex
CREATE INDEX "credit_state_expires_at_idx" ON "credit"("state", "expires_at");

-- CreateIndex
CREATE INDEX "credit_entry_credit_id_id_idx" ON "credit_entry"("credit_id", "id");

-- CreateIndex
CREATE INDEX "credit_entry_order_id_idx" ON "credit_entry"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "credit_hold_attempt_id_credit_id_key" ON "credit_hold"("attempt_id", "credit_id");

-- CreateIndex
CREATE INDEX "customer_group_member_group_code_idx" ON "customer_group_member"("group_code");

-- CreateIndex
CREATE INDEX "price_incident_state_opened_at_idx" ON "price_incident"("state", "opened_at" DESC);

-- CreateIndex
CREATE INDEX "price_incident_variant_id_idx" ON "price_incident"("variant_id");

-- CreateIndex
CREATE INDEX "order_tender_order_id_idx" ON "order_tender"("order_id");

-- CreateIndex
CREATE INDEX "order_tender_credit_id_idx" ON "order_tender"("credit_id");

-- CreateIndex
CREATE UNIQUE INDEX "price_list_code_key" ON "price_list"("code");

-- CreateIndex
CREATE INDEX "list_price_variant_id_since_idx" ON "list_price"("variant_id", "since");

-- CreateIndex
CREATE UNIQUE INDEX "price_change_undoes_id_key" ON "price_change"("undoes_id");

-- CreateIndex
CREATE INDEX "price_change_state_requested_at_idx" ON "price_change"("state", "requested_at" DESC);

-- CreateIndex
CREATE INDEX "price_change_variant_id_requested_at_idx" ON "price_change"("variant_id", "requested_at" DESC);

-- CreateIndex
CREATE INDEX "price_change_state_effective_at_idx" ON "price_change"("state", "effective_at");

-- CreateIndex
CREATE INDEX "price_change_batch_id_idx" ON "price_change"("batch_id");

-- CreateIndex
CREATE INDEX "price_batch_at_idx" ON "price_batch"("at" DESC);

-- CreateIndex
CREATE INDEX "promotion_state_starts_at_idx" ON "promotion"("state", "starts_at");

-- CreateIndex
CREATE INDEX "promotion_period_until_from_idx" ON "promotion_period"("until", "from");

-- CreateIndex
CREATE INDEX "promotion_period_promotion_id_from_idx" ON "promotion_period"("promotion_id", "from");

-- CreateIndex
CREATE UNIQUE INDEX "coupon_code_key" ON "coupon"("code");

-- CreateIndex
CREATE INDEX "coupon_promotion_id_idx" ON "coupon"("promotion_id");

-- CreateIndex
CREATE INDEX "coupon_batch_id_idx" ON "coupon"("batch_id");

-- CreateIndex
CREATE INDEX "coupon_batch_promotion_id_idx" ON "coupon_batch"("promotion_id");

-- CreateIndex
CREATE INDEX "promotion_use_promotion_id_customer_key_idx" ON "promotion_use"("promotion_id", "customer_key");

-- CreateIndex
CREATE INDEX "promotion_use_attempt_id_idx" ON "promotion_use"("attempt_id");

-- CreateIndex
CREATE INDEX "promotion_use_order_id_idx" ON "promotion_use"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "promotion_use_promotion_id_attempt_id_key" ON "promotion_use"("promotion_id", "attempt_id");

-- CreateIndex
CREATE INDEX "rehearsal_created_at_idx" ON "rehearsal"("created_at" DESC);

-- AddForeignKey
ALTER TABLE "cart_code" ADD CONSTRAINT "cart_code_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_credit" ADD CONSTRAINT "cart_credit_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "credit_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_entry" ADD CONSTRAINT "credit_entry_credit_id_fkey" FOREIGN KEY ("credit_id") REFERENCES "credit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_hold" ADD CONSTRAINT "credit_hold_credit_id_fkey" FOREIGN KEY ("credit_id") REFERENCES "credit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_group_member" ADD CONSTRAINT "customer_group_member_group_code_fkey" FOREIGN KEY ("group_code") REFERENCES "customer_group"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_order" ADD CONSTRAINT "incident_order_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "price_incident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_tender" ADD CONSTRAINT "order_tender_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_price" ADD CONSTRAINT "list_price_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "price_list"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_change" ADD CONSTRAINT "price_change_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "price_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promotion_period" ADD CONSTRAINT "promotion_period_promotion_id_fkey" FOREIGN KEY ("promotion_id") REFERENCES "promotion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon" ADD CONSTRAINT "coupon_promotion_id_fkey" FOREIGN KEY ("promotion_id") REFERENCES "promotion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon" ADD CONSTRAINT "coupon_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "coupon_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promotion_use" ADD CONSTRAINT "promotion_use_promotion_id_fkey" FOREIGN KEY ("promotion_id") REFERENCES "promotion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall.
ALTER TABLE price ADD CONSTRAINT price_floor CHECK (floor_minor IS NULL OR floor_minor >= 0);
ALTER TABLE list_price
  ADD CONSTRAINT list_price_positive CHECK (amount_minor > 0 AND min_quantity BETWEEN 1 AND 9999),
  ADD CONSTRAINT list_price_order CHECK (until IS NULL OR until > since),
  ADD CONSTRAINT list_price_variant FOREIGN KEY (variant_id) REFERENCES variant (id) ON DELETE CASCADE;
CREATE UNIQUE INDEX list_price_one_open ON list_price (list_id, variant_id, min_quantity) WHERE until IS NULL;
ALTER TABLE price_list ADD CONSTRAINT price_list_order CHECK (ends_at IS NULL OR starts_at IS NULL OR ends_at > starts_at);
ALTER TABLE price_change
  ADD CONSTRAINT price_change_positive CHECK (to_minor > 0),
  ADD CONSTRAINT price_change_second_person CHECK (decided_by_id IS NULL OR author_id IS NULL OR decided_by_id <> author_id OR state IN ('cancelled', 'rejected')),
  ADD CONSTRAINT price_change_variant FOREIGN KEY (variant_id) REFERENCES variant (id) ON DELETE CASCADE;
-- One change of one price waits at a time.
CREATE UNIQUE INDEX price_change_one_held ON price_change (variant_id, coalesce(list_id, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE state = 'held';
ALTER TABLE price_freeze ADD CONSTRAINT price_freeze_variant FOREIGN KEY (variant_id) REFERENCES variant (id) ON DELETE CASCADE;

ALTER TABLE promotion
  ADD CONSTRAINT promotion_order CHECK (ends_at IS NULL OR starts_at IS NULL OR ends_at > starts_at),
  ADD CONSTRAINT promotion_limits CHECK (
    uses >= 0 AND spent_minor >= 0 AND (max_uses IS NULL OR uses <= max_uses) AND (budget_minor IS NULL OR spent_minor <= budget_minor)
    AND (max_uses IS NULL OR max_uses > 0) AND (max_uses_per_customer IS NULL OR max_uses_per_customer > 0)
    AND (budget_minor IS NULL OR budget_minor > 0)
  ),
  ADD CONSTRAINT promotion_lane CHECK (lane IN ('catalogue', 'line', 'order', 'delivery'));
ALTER TABLE promotion_period
  ADD CONSTRAINT promotion_period_order CHECK (until IS NULL OR until >= "from"),
  ADD CONSTRAINT promotion_period_lane CHECK (lane IN ('catalogue', 'line', 'order', 'delivery'));
ALTER TABLE coupon ADD CONSTRAINT coupon_uses CHECK (uses >= 0 AND (max_uses IS NULL OR uses <= max_uses));
ALTER TABLE promotion_use ADD CONSTRAINT promotion_use_discount CHECK (discount_minor >= 0);

ALTER TABLE credit
  ADD CONSTRAINT credit_balance CHECK (balance_minor >= 0 AND held_minor BETWEEN 0 AND balance_minor AND initial_minor >= 0),
  ADD CONSTRAINT credit_holder CHECK ((kind = 'gift_card') = (code_hash IS NOT NULL));
ALTER TABLE credit_hold ADD CONSTRAINT credit_hold_amount CHECK (amount_minor > 0);
CREATE TRIGGER credit_entry_append_only BEFORE UPDATE OR DELETE ON credit_entry FOR EACH ROW EXECUTE FUNCTION append_only();

-- A credit may pay for all of it.
ALTER TABLE checkout_attempt DROP CONSTRAINT checkout_attempt_amount, ADD CONSTRAINT checkout_attempt_amount CHECK (amount_minor >= 0);
ALTER TABLE orders ADD CONSTRAINT orders_discounts CHECK (discount_minor >= 0 AND delivery_discount_minor >= 0);
ALTER TABLE order_line ADD CONSTRAINT order_line_discount CHECK (
  discount_minor >= 0 AND total_gross_minor = unit_gross_minor * quantity - discount_minor
);
ALTER TABLE order_tender ADD CONSTRAINT order_tender_money CHECK (amount_minor > 0 AND refunded_minor BETWEEN 0 AND amount_minor);
ALTER TABLE cart_code ADD CONSTRAINT cart_code_size CHECK (length(code) BETWEEN 1 AND 40);
