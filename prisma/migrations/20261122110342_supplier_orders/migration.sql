-- Suppliers, what they sell, and what is ordered from them. What came of an order is told by its consignment.
CREATE TABLE supplier (
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL DEFAULT 'FR',
  locale TEXT NOT NULL DEFAULT 'fr',
  currency TEXT NOT NULL DEFAULT 'EUR',
  lead_days INTEGER NOT NULL,
  order_days INTEGER[],
  minimum_minor INTEGER NOT NULL DEFAULT 0,
  terms TEXT NOT NULL DEFAULT '',
  service_percent INTEGER NOT NULL DEFAULT 95,
  cover_days INTEGER NOT NULL DEFAULT 90,
  location_code TEXT,
  CONSTRAINT supplier_pkey PRIMARY KEY (code),
  CONSTRAINT supplier_terms CHECK (
    lead_days >= 0 AND minimum_minor >= 0 AND cover_days > 0 AND service_percent BETWEEN 50 AND 99
    AND order_days <@ ARRAY[1, 2, 3, 4, 5, 6, 7] AND cardinality(order_days) > 0),
  CONSTRAINT supplier_location FOREIGN KEY (location_code) REFERENCES stock_location (code)
);

CREATE TABLE supplier_article (
  supplier_code TEXT NOT NULL,
  variant_id UUID NOT NULL,
  reference TEXT NOT NULL,
  pack_size INTEGER NOT NULL DEFAULT 1,
  cost_minor INTEGER NOT NULL,
  lead_days INTEGER,
  preferred BOOLEAN NOT NULL DEFAULT true,
  CONSTRAINT supplier_article_pkey PRIMARY KEY (supplier_code, variant_id),
  CONSTRAINT supplier_article_figures CHECK (pack_size > 0 AND cost_minor >= 0 AND lead_days >= 0),
  CONSTRAINT supplier_article_supplier_code_fkey FOREIGN KEY (supplier_code) REFERENCES supplier (code) ON UPDATE CASCADE,
  CONSTRAINT supplier_article_variant FOREIGN KEY (variant_id) REFERENCES variant (id) ON DELETE CASCADE
);
CREATE INDEX supplier_article_variant_id_idx ON supplier_article (variant_id);
CREATE UNIQUE INDEX supplier_article_one_preferred ON supplier_article (variant_id) WHERE preferred;

CREATE TYPE purchase_order_state AS ENUM ('draft', 'waiting', 'sent', 'cancelled');
CREATE TABLE purchase_order (
  id UUID NOT NULL,
  number TEXT NOT NULL,
  supplier_code TEXT NOT NULL,
  destination_code TEXT NOT NULL,
  state purchase_order_state NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  author_name TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL,
  asked_by_id UUID,
  asked_by_name TEXT,
  asked_at TIMESTAMPTZ(3),
  approved_by_name TEXT,
  sent_at TIMESTAMPTZ(3),
  cancelled_at TIMESTAMPTZ(3),
  reason TEXT,
  consignment_id UUID,
  CONSTRAINT purchase_order_pkey PRIMARY KEY (id),
  CONSTRAINT purchase_order_states CHECK (
    (sent_at IS NULL) = (consignment_id IS NULL) AND (state <> 'sent' OR sent_at IS NOT NULL)
    AND (state NOT IN ('draft', 'waiting') OR sent_at IS NULL) AND (state <> 'waiting' OR asked_at IS NOT NULL)
    AND (state = 'cancelled') = (cancelled_at IS NOT NULL)),
  CONSTRAINT purchase_order_supplier_code_fkey FOREIGN KEY (supplier_code) REFERENCES supplier (code) ON UPDATE CASCADE,
  CONSTRAINT purchase_order_destination FOREIGN KEY (destination_code) REFERENCES stock_location (code),
  CONSTRAINT purchase_order_consignment FOREIGN KEY (consignment_id) REFERENCES consignment (id)
);
CREATE UNIQUE INDEX purchase_order_number_key ON purchase_order (number);
CREATE UNIQUE INDEX purchase_order_consignment_id_key ON purchase_order (consignment_id);
CREATE INDEX purchase_order_state_created_at_idx ON purchase_order (state, created_at);
CREATE INDEX purchase_order_supplier_code_created_at_idx ON purchase_order (supplier_code, created_at);

CREATE TABLE purchase_order_line (
  order_id UUID NOT NULL,
  variant_id UUID NOT NULL,
  reference TEXT NOT NULL,
  pack_size INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  cost_minor INTEGER NOT NULL,
  expected_on DATE,
  CONSTRAINT purchase_order_line_pkey PRIMARY KEY (order_id, variant_id),
  CONSTRAINT purchase_order_line_in_packs CHECK (pack_size > 0 AND quantity > 0 AND quantity % pack_size = 0 AND cost_minor >= 0),
  CONSTRAINT purchase_order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES purchase_order (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT purchase_order_line_variant FOREIGN KEY (variant_id) REFERENCES variant (id)
);

-- A line of a delivery may come on another day than the rest.
ALTER TABLE consignment_line ADD COLUMN expected_on DATE;
