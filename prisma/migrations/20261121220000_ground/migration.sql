-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "fulfilment_method" AS ENUM ('delivery', 'pickup');

-- CreateEnum
CREATE TYPE "product_status" AS ENUM ('draft', 'active', 'archived');

-- CreateEnum
CREATE TYPE "product_kind" AS ENUM ('physical', 'digital', 'gift_card', 'subscription');

-- CreateEnum
CREATE TYPE "attempt_state" AS ENUM ('paying', 'paid', 'declined', 'abandoned', 'refunded');

-- CreateEnum
CREATE TYPE "account_kind" AS ENUM ('customer', 'staff');

-- CreateEnum
CREATE TYPE "token_purpose" AS ENUM ('verify_email', 'reset_password');

-- CreateEnum
CREATE TYPE "hold_state" AS ENUM ('held', 'reserved', 'released');

-- CreateEnum
CREATE TYPE "reservation_state" AS ENUM ('live', 'shipped', 'released');

-- CreateEnum
CREATE TYPE "order_state" AS ENUM ('placed', 'preparing', 'sent', 'collected', 'cancelled');

-- CreateEnum
CREATE TYPE "refund_state" AS ENUM ('pending', 'done', 'failed');

-- CreateEnum
CREATE TYPE "location_kind" AS ENUM ('store', 'warehouse');

-- CreateTable
CREATE TABLE "cart" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "account_id" UUID,
    "locale" TEXT NOT NULL DEFAULT 'fr',
    "email" TEXT,
    "name" TEXT,
    "phone" TEXT,
    "line1" TEXT,
    "line2" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "country" TEXT,
    "delivery_method" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ordered_at" TIMESTAMPTZ(3),

    CONSTRAINT "cart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cart_line" (
    "id" UUID NOT NULL,
    "cart_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "method" "fulfilment_method" NOT NULL DEFAULT 'delivery',
    "store_code" TEXT,
    "seen_gross_minor" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cart_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "category" (
    "id" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "parent_id" UUID,
    "name_fr" TEXT NOT NULL,
    "name_en" TEXT,
    "intro_fr" TEXT,
    "intro_en" TEXT,
    "layout" TEXT NOT NULL DEFAULT 'grid',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "brand" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "brand_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "product" (
    "id" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'comptoir',
    "external_id" TEXT NOT NULL,
    "kind" "product_kind" NOT NULL DEFAULT 'physical',
    "status" "product_status" NOT NULL DEFAULT 'draft',
    "category_id" UUID NOT NULL,
    "brand_code" TEXT,
    "name_fr" TEXT NOT NULL,
    "name_en" TEXT,
    "description_fr" TEXT NOT NULL DEFAULT '',
    "description_en" TEXT,
    "store_only" BOOLEAN NOT NULL DEFAULT false,
    "shipping_class" TEXT NOT NULL DEFAULT 'parcel',
    "vat_basis_points" INTEGER NOT NULL,
    "eco_fee_minor" INTEGER NOT NULL DEFAULT 0,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "legal" JSONB NOT NULL DEFAULT '{}',
    "dimensions" JSONB,
    "supplier_code" TEXT,
    "scenario" TEXT,
    "popularity" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_option" (
    "product_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "label_fr" TEXT NOT NULL,
    "label_en" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "values" JSONB NOT NULL,

    CONSTRAINT "product_option_pkey" PRIMARY KEY ("product_id","code")
);

-- CreateTable
CREATE TABLE "variant" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "gtin" TEXT,
    "options" JSONB NOT NULL DEFAULT '{}',
    "weight_grams" INTEGER NOT NULL DEFAULT 0,
    "measure" INTEGER,
    "measure_unit" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "file" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "alt_fr" TEXT NOT NULL,
    "alt_en" TEXT,
    "option_code" TEXT,
    "value_code" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attribute" (
    "code" TEXT NOT NULL,
    "label_fr" TEXT NOT NULL,
    "label_en" TEXT,
    "unit" TEXT,
    "facet" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "attribute_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "attribute_value" (
    "attribute_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label_fr" TEXT NOT NULL,
    "label_en" TEXT,
    "swatch" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "attribute_value_pkey" PRIMARY KEY ("attribute_code","code")
);

-- CreateTable
CREATE TABLE "checkout_attempt" (
    "id" UUID NOT NULL,
    "cart_id" UUID NOT NULL,
    "state" "attempt_state" NOT NULL DEFAULT 'paying',
    "amount_minor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "snapshot" JSONB NOT NULL,
    "intent_id" TEXT,
    "decline_code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "held_until" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "checkout_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_method" (
    "code" TEXT NOT NULL,
    "name_fr" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "carrier" TEXT NOT NULL,
    "transit_days" INTEGER NOT NULL,
    "free_from_minor" INTEGER,
    "classes" TEXT[],
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "delivery_method_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "delivery_rate" (
    "method_code" TEXT NOT NULL,
    "max_weight_grams" INTEGER NOT NULL,
    "price_minor" INTEGER NOT NULL,

    CONSTRAINT "delivery_rate_pkey" PRIMARY KEY ("method_code","max_weight_grams")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "kind" "account_kind" NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'fr',
    "email_verified_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role" (
    "code" TEXT NOT NULL,
    "name_fr" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "permissions" TEXT[],

    CONSTRAINT "role_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "account_role" (
    "account_id" UUID NOT NULL,
    "role_code" TEXT NOT NULL,
    "store_code" TEXT,

    CONSTRAINT "account_role_pkey" PRIMARY KEY ("account_id","role_code")
);

-- CreateTable
CREATE TABLE "email_token" (
    "hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "purpose" "token_purpose" NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "email_token_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "dry_run" BOOLEAN NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "added" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_refusal" (
    "run_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "key" TEXT,
    "reason" TEXT NOT NULL,

    CONSTRAINT "import_refusal_pkey" PRIMARY KEY ("run_id","line")
);

-- CreateTable
CREATE TABLE "stock_level" (
    "variant_id" UUID NOT NULL,
    "location_code" TEXT NOT NULL,
    "on_hand" INTEGER NOT NULL DEFAULT 0,
    "unavailable" INTEGER NOT NULL DEFAULT 0,
    "reserved" INTEGER NOT NULL DEFAULT 0,
    "held" INTEGER NOT NULL DEFAULT 0,
    "safety" INTEGER NOT NULL DEFAULT 0,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_level_pkey" PRIMARY KEY ("variant_id","location_code")
);

-- CreateTable
CREATE TABLE "stock_movement" (
    "id" BIGSERIAL NOT NULL,
    "variant_id" UUID NOT NULL,
    "location_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "on_hand_delta" INTEGER NOT NULL DEFAULT 0,
    "reserved_delta" INTEGER NOT NULL DEFAULT 0,
    "held_delta" INTEGER NOT NULL DEFAULT 0,
    "reference" TEXT,
    "actor_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stock_hold" (
    "id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "location_code" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "state" "hold_state" NOT NULL DEFAULT 'held',
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_hold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stock_reservation" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "location_code" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "state" "reservation_state" NOT NULL DEFAULT 'live',

    CONSTRAINT "stock_reservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "orders" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "attempt_id" UUID NOT NULL,
    "cart_id" UUID NOT NULL,
    "account_id" UUID,
    "state" "order_state" NOT NULL DEFAULT 'placed',
    "locale" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "line1" TEXT,
    "line2" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "country" TEXT,
    "delivery_method" TEXT,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "goods_minor" INTEGER NOT NULL,
    "delivery_minor" INTEGER NOT NULL,
    "total_minor" INTEGER NOT NULL,
    "intent_id" TEXT NOT NULL,
    "captured_minor" INTEGER NOT NULL DEFAULT 0,
    "refunded_minor" INTEGER NOT NULL DEFAULT 0,
    "vat" JSONB NOT NULL,
    "terms_version" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_line" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "parcel_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "product_handle" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "options_text" TEXT NOT NULL DEFAULT '',
    "picture_file" TEXT,
    "quantity" INTEGER NOT NULL,
    "unit_gross_minor" INTEGER NOT NULL,
    "total_gross_minor" INTEGER NOT NULL,
    "vat_basis_points" INTEGER NOT NULL,
    "eco_fee_minor" INTEGER NOT NULL DEFAULT 0,
    "method" "fulfilment_method" NOT NULL,
    "cancelled_quantity" INTEGER NOT NULL DEFAULT 0,
    "refunded_quantity" INTEGER NOT NULL DEFAULT 0,
    "refunded_minor" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parcel" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "method" "fulfilment_method" NOT NULL,
    "location_code" TEXT NOT NULL,
    "promised_at" TIMESTAMPTZ(3) NOT NULL,
    "carrier" TEXT,
    "tracking_code" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "ready_at" TIMESTAMPTZ(3),
    "collected_at" TIMESTAMPTZ(3),

    CONSTRAINT "parcel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_event" (
    "id" BIGSERIAL NOT NULL,
    "order_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "order_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_event" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "intent_id" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "processed_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund" (
    "id" UUID NOT NULL,
    "intent_id" TEXT NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "state" "refund_state" NOT NULL DEFAULT 'pending',
    "provider_id" TEXT,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_fact" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "request_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "dispatched_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "step_done" (
    "fact_id" BIGINT NOT NULL,
    "step" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "step_done_pkey" PRIMARY KEY ("fact_id","step")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "reason" TEXT,
    "request_id" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotent_reply" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER,
    "body" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotent_reply_pkey" PRIMARY KEY ("scope","key")
);

-- CreateTable
CREATE TABLE "price" (
    "variant_id" UUID NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "gross_minor" INTEGER NOT NULL,
    "cost_minor" INTEGER,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "price_pkey" PRIMARY KEY ("variant_id")
);

-- CreateTable
CREATE TABLE "price_interval" (
    "id" BIGSERIAL NOT NULL,
    "variant_id" UUID NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "gross_minor" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "price_interval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing" (
    "product_id" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "department_path" TEXT NOT NULL,
    "category_path" TEXT NOT NULL,
    "brand_code" TEXT,
    "price_minor" INTEGER NOT NULL,
    "popularity" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "facets" INTEGER[],
    "in_stock_at" TEXT[],
    "codes" TEXT[],
    "card_fr" JSONB NOT NULL,
    "card_en" JSONB NOT NULL,
    "document_fr" tsvector,
    "document_en" tsvector,

    CONSTRAINT "listing_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "facet_value" (
    "id" SERIAL NOT NULL,
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "label_fr" TEXT NOT NULL,
    "label_en" TEXT,
    "swatch" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "facet_value_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,
    "products" INTEGER NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "stock_location" (
    "code" TEXT NOT NULL,
    "kind" "location_kind" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "stock_location_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "store" (
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'FR',
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "area_m2" INTEGER NOT NULL,
    "manager" TEXT NOT NULL,
    "timezone" TEXT NOT NULL DEFAULT 'Europe/Paris',
    "pickup_lead_minutes" INTEGER NOT NULL,
    "pickup_hold_days" INTEGER NOT NULL,
    "ships_from_store" BOOLEAN NOT NULL DEFAULT false,
    "services" TEXT[],
    "departments" TEXT[],
    "note_fr" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "store_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "opening_hours" (
    "store_code" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "opens_minute" INTEGER NOT NULL,
    "closes_minute" INTEGER NOT NULL,

    CONSTRAINT "opening_hours_pkey" PRIMARY KEY ("store_code","weekday")
);

-- CreateTable
CREATE TABLE "exceptional_hours" (
    "store_code" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "opens_minute" INTEGER,
    "closes_minute" INTEGER,

    CONSTRAINT "exceptional_hours_pkey" PRIMARY KEY ("store_code","date")
);

-- CreateIndex
CREATE UNIQUE INDEX "cart_token_hash_key" ON "cart"("token_hash");

-- CreateIndex
CREATE INDEX "cart_account_id_idx" ON "cart"("account_id");

-- CreateIndex
CREATE INDEX "cart_expires_at_idx" ON "cart"("expires_at");

-- CreateIndex
CREATE INDEX "cart_line_cart_id_idx" ON "cart_line"("cart_id");

-- CreateIndex
CREATE UNIQUE INDEX "category_path_key" ON "category"("path");

-- CreateIndex
CREATE INDEX "category_parent_id_position_idx" ON "category"("parent_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "product_handle_key" ON "product"("handle");

-- CreateIndex
CREATE INDEX "product_category_id_idx" ON "product"("category_id");

-- CreateIndex
CREATE INDEX "product_updated_at_id_idx" ON "product"("updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "product_source_external_id_key" ON "product"("source", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "variant_sku_key" ON "variant"("sku");

-- CreateIndex
CREATE UNIQUE INDEX "variant_gtin_key" ON "variant"("gtin");

-- CreateIndex
CREATE INDEX "variant_product_id_position_idx" ON "variant"("product_id", "position");

-- CreateIndex
CREATE INDEX "media_product_id_position_idx" ON "media"("product_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "checkout_attempt_intent_id_key" ON "checkout_attempt"("intent_id");

-- CreateIndex
CREATE INDEX "checkout_attempt_cart_id_idx" ON "checkout_attempt"("cart_id");

-- CreateIndex
CREATE INDEX "checkout_attempt_state_created_at_idx" ON "checkout_attempt"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "email_token_account_id_purpose_idx" ON "email_token"("account_id", "purpose");

-- CreateIndex
CREATE INDEX "stock_movement_variant_id_location_code_id_idx" ON "stock_movement"("variant_id", "location_code", "id");

-- CreateIndex
CREATE INDEX "stock_movement_reference_idx" ON "stock_movement"("reference");

-- CreateIndex
CREATE INDEX "stock_hold_state_expires_at_idx" ON "stock_hold"("state", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "stock_hold_attempt_id_variant_id_location_code_key" ON "stock_hold"("attempt_id", "variant_id", "location_code");

-- CreateIndex
CREATE INDEX "stock_reservation_order_id_idx" ON "stock_reservation"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "orders_number_key" ON "orders"("number");

-- CreateIndex
CREATE UNIQUE INDEX "orders_attempt_id_key" ON "orders"("attempt_id");

-- CreateIndex
CREATE INDEX "orders_account_id_placed_at_idx" ON "orders"("account_id", "placed_at" DESC);

-- CreateIndex
CREATE INDEX "orders_email_idx" ON "orders"("email");

-- CreateIndex
CREATE INDEX "orders_placed_at_id_idx" ON "orders"("placed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "orders_state_placed_at_idx" ON "orders"("state", "placed_at" DESC);

-- CreateIndex
CREATE INDEX "order_line_order_id_position_idx" ON "order_line"("order_id", "position");

-- CreateIndex
CREATE INDEX "order_line_sku_idx" ON "order_line"("sku");

-- CreateIndex
CREATE INDEX "parcel_order_id_idx" ON "parcel"("order_id");

-- CreateIndex
CREATE INDEX "order_event_order_id_id_idx" ON "order_event"("order_id", "id");

-- CreateIndex
CREATE INDEX "payment_event_processed_at_idx" ON "payment_event"("processed_at");

-- CreateIndex
CREATE UNIQUE INDEX "refund_provider_id_key" ON "refund"("provider_id");

-- CreateIndex
CREATE INDEX "refund_intent_id_idx" ON "refund"("intent_id");

-- CreateIndex
CREATE INDEX "refund_state_created_at_idx" ON "refund"("state", "created_at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_id_idx" ON "audit_entry"("subject", "id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_id_idx" ON "audit_entry"("actor_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_key_key" ON "mail"("key");

-- CreateIndex
CREATE INDEX "mail_created_at_idx" ON "mail"("created_at");

-- CreateIndex
CREATE INDEX "idempotent_reply_expires_at_idx" ON "idempotent_reply"("expires_at");

-- CreateIndex
CREATE INDEX "price_interval_variant_id_since_idx" ON "price_interval"("variant_id", "since");

-- CreateIndex
CREATE UNIQUE INDEX "listing_handle_key" ON "listing"("handle");

-- CreateIndex
CREATE INDEX "listing_category_path_popularity_product_id_idx" ON "listing"("category_path", "popularity" DESC, "product_id");

-- CreateIndex
CREATE INDEX "listing_category_path_price_minor_product_id_idx" ON "listing"("category_path", "price_minor", "product_id");

-- CreateIndex
CREATE INDEX "listing_department_path_popularity_product_id_idx" ON "listing"("department_path", "popularity" DESC, "product_id");

-- CreateIndex
CREATE INDEX "listing_department_path_price_minor_product_id_idx" ON "listing"("department_path", "price_minor", "product_id");

-- CreateIndex
CREATE INDEX "listing_facets_idx" ON "listing" USING GIN ("facets");

-- CreateIndex
CREATE INDEX "listing_codes_idx" ON "listing" USING GIN ("codes");

-- CreateIndex
CREATE INDEX "listing_document_fr_idx" ON "listing" USING GIN ("document_fr");

-- CreateIndex
CREATE INDEX "listing_document_en_idx" ON "listing" USING GIN ("document_en");

-- CreateIndex
CREATE UNIQUE INDEX "facet_value_facet_value_key" ON "facet_value"("facet", "value");

-- CreateIndex
CREATE UNIQUE INDEX "store_slug_key" ON "store"("slug");

-- AddForeignKey
ALTER TABLE "cart_line" ADD CONSTRAINT "cart_line_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category" ADD CONSTRAINT "category_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_brand_code_fkey" FOREIGN KEY ("brand_code") REFERENCES "brand"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_option" ADD CONSTRAINT "product_option_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variant" ADD CONSTRAINT "variant_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribute_value" ADD CONSTRAINT "attribute_value_attribute_code_fkey" FOREIGN KEY ("attribute_code") REFERENCES "attribute"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_rate" ADD CONSTRAINT "delivery_rate_method_code_fkey" FOREIGN KEY ("method_code") REFERENCES "delivery_method"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_role" ADD CONSTRAINT "account_role_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_role" ADD CONSTRAINT "account_role_role_code_fkey" FOREIGN KEY ("role_code") REFERENCES "role"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_token" ADD CONSTRAINT "email_token_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_refusal" ADD CONSTRAINT "import_refusal_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_parcel_id_fkey" FOREIGN KEY ("parcel_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parcel" ADD CONSTRAINT "parcel_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_event" ADD CONSTRAINT "order_event_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store" ADD CONSTRAINT "store_code_fkey" FOREIGN KEY ("code") REFERENCES "stock_location"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_hours" ADD CONSTRAINT "opening_hours_store_code_fkey" FOREIGN KEY ("store_code") REFERENCES "store"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exceptional_hours" ADD CONSTRAINT "exceptional_hours_store_code_fkey" FOREIGN KEY ("store_code") REFERENCES "store"("code") ON DELETE CASCADE ON UPDATE CASCADE;


