-- What everybody pays is the base price, whose history the prior price is told from: a list is for some.
UPDATE price_list SET active = false
WHERE customer_group IS NULL AND coalesce(channel, 'web') = 'web' AND coalesce(country, 'FR') = 'FR';
ALTER TABLE price_list ADD CONSTRAINT price_list_for_some CHECK (
  NOT active OR customer_group IS NOT NULL OR coalesce(channel, 'web') <> 'web' OR coalesce(country, 'FR') <> 'FR'
);

ALTER TABLE cart ADD COLUMN told_minor integer, ADD COLUMN told_at timestamptz(3);
ALTER TABLE orders ADD COLUMN company_name text, ADD COLUMN vat_number text;
ALTER TABLE order_line ADD COLUMN list_code text, ADD COLUMN unit_net_minor integer, ADD COLUMN net_minor integer;

-- A line priced without VAT has its VAT on the sum of its rate, and shares it to the cent: it is no multiple of its unit.
ALTER TABLE order_line DROP CONSTRAINT order_line_discount, ADD CONSTRAINT order_line_discount CHECK (
  discount_minor >= 0
  AND (unit_net_minor IS NOT NULL OR total_gross_minor = unit_gross_minor * quantity - discount_minor)
);
ALTER TABLE order_line ADD CONSTRAINT order_line_net CHECK (
  unit_net_minor >= 0 AND net_minor BETWEEN 0 AND total_gross_minor
);
