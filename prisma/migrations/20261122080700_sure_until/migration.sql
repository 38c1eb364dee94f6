-- Until when each place of in_stock_at surely has one, in the same order; null where somebody has to look first.
ALTER TABLE "listing" ADD COLUMN "sure_until" TIMESTAMPTZ(3)[] NOT NULL DEFAULT '{}';
