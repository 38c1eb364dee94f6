-- What a line's goods cost us when they were ordered: today's cost says nothing about an order of last year.
ALTER TABLE "order_line" ADD COLUMN "cost_minor" INTEGER;
