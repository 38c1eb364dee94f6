-- A seat at something that takes place, beside goods, downloads, gift cards and subscriptions.
ALTER TYPE product_kind ADD VALUE IF NOT EXISTS 'service';

-- How a product is sold, where that is not by the piece, new and ready-made.
ALTER TABLE product ADD COLUMN sale_terms jsonb NOT NULL DEFAULT '{}';

-- When what is sold takes place; its seats are its stock.
ALTER TABLE variant ADD COLUMN takes_place_at timestamptz(3);

-- What its buyer has made on it: the same article with other words is another line.
ALTER TABLE cart_line ADD COLUMN wording text NOT NULL DEFAULT '';
CREATE UNIQUE INDEX cart_line_once_a_wording
  ON cart_line (cart_id, variant_id, method, coalesce(store_code, ''), wording);
DROP INDEX cart_line_once;

-- Codes that are sold: sealed with the shop's secret, each given to one unit of one order line.
CREATE TABLE digital_code (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  variant_id uuid NOT NULL REFERENCES variant (id),
  sealed text NOT NULL,
  mark text NOT NULL UNIQUE,
  added_at timestamptz(3) NOT NULL,
  order_line_id uuid REFERENCES order_line (id),
  given_at timestamptz(3),
  CONSTRAINT digital_code_given CHECK ((order_line_id IS NULL) = (given_at IS NULL))
);
CREATE INDEX digital_code_free ON digital_code (variant_id, id) WHERE order_line_id IS NULL;
CREATE INDEX digital_code_line ON digital_code (order_line_id) WHERE order_line_id IS NOT NULL;
