-- Whom an order was bought for; a public body asks for its own numbers on the invoice.
ALTER TABLE orders
  ADD COLUMN customer_kind TEXT NOT NULL DEFAULT 'person' CHECK (customer_kind IN ('person', 'company', 'public_body')),
  ADD COLUMN siret TEXT,
  ADD COLUMN buyer_reference TEXT,
  ADD COLUMN purchase_order_reference TEXT;
UPDATE orders SET customer_kind = 'company' WHERE company_name IS NOT NULL;

ALTER TABLE cart ADD COLUMN buyer JSONB;

-- Where a way of delivery goes: the countries, two letters each.
ALTER TABLE delivery_method ADD COLUMN countries TEXT[] NOT NULL DEFAULT '{FR}' CHECK (cardinality(countries) > 0);
UPDATE delivery_method SET compiled = compiled || '{"countries": ["FR"]}' WHERE compiled IS NOT NULL;

-- One row, or none while the shop is not registered.
CREATE TABLE vat_scheme (
  id BOOLEAN PRIMARY KEY DEFAULT true CHECK (id),
  oss_since DATE
);

-- What somebody found in VIES of a VAT number, the last time they looked.
CREATE TABLE vat_number_check (
  number TEXT PRIMARY KEY,
  in_force BOOLEAN NOT NULL,
  checked_at TIMESTAMPTZ(3) NOT NULL,
  checked_by TEXT NOT NULL
);
