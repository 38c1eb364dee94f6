-- Invoices and credit notes: numbered without a gap, frozen, chained (CGI, annexe II, 242 nonies A; CGI 286, I, 3° bis).
CREATE TYPE invoice_kind AS ENUM ('invoice', 'credit_note');

CREATE TABLE document_series (
  entity TEXT NOT NULL,
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  n INTEGER NOT NULL,
  CONSTRAINT document_series_pkey PRIMARY KEY (entity, series, year),
  CONSTRAINT document_series_known CHECK (series IN ('F', 'A', 'J', 'C') AND n > 0)
);

CREATE TABLE invoice (
  id UUID NOT NULL,
  kind invoice_kind NOT NULL,
  entity TEXT NOT NULL,
  year INTEGER NOT NULL,
  n INTEGER NOT NULL,
  number TEXT NOT NULL,
  order_id UUID NOT NULL,
  order_number TEXT NOT NULL,
  parcel_id UUID,
  cites_id UUID,
  issued_at TIMESTAMPTZ(3) NOT NULL,
  customer_name TEXT NOT NULL,
  company_name TEXT,
  net_minor INTEGER NOT NULL,
  vat_minor INTEGER NOT NULL,
  gross_minor INTEGER NOT NULL,
  content TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  CONSTRAINT invoice_pkey PRIMARY KEY (id),
  CONSTRAINT invoice_cites_id_fkey FOREIGN KEY (cites_id) REFERENCES invoice (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT invoice_numbered CHECK (
    n > 0 AND number = CASE kind WHEN 'invoice' THEN 'F' ELSE 'A' END || year || '-' || lpad(n::text, greatest(6, length(n::text)), '0')
  ),
  CONSTRAINT invoice_money CHECK (net_minor + vat_minor = gross_minor AND net_minor >= 0 AND gross_minor >= 0),
  CONSTRAINT invoice_of CHECK (
    (kind = 'invoice') = (parcel_id IS NOT NULL) AND (kind = 'credit_note') = (cites_id IS NOT NULL)
  ),
  CONSTRAINT invoice_sealed CHECK (hash = encode(sha256(convert_to(previous_hash || content, 'UTF8')), 'hex'))
);
CREATE UNIQUE INDEX invoice_number_key ON invoice (number);
CREATE UNIQUE INDEX invoice_entity_kind_year_n_key ON invoice (entity, kind, year, n);
CREATE INDEX invoice_order_id_idx ON invoice (order_id);
CREATE INDEX invoice_cites_id_idx ON invoice (cites_id);
CREATE INDEX invoice_issued_at_id_idx ON invoice (issued_at DESC, id DESC);
-- A parcel is invoiced once.
CREATE UNIQUE INDEX invoice_parcel_once ON invoice (parcel_id);

CREATE TABLE payment_entry (
  id UUID NOT NULL,
  entity TEXT NOT NULL,
  year INTEGER NOT NULL,
  n INTEGER NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  order_id UUID NOT NULL,
  order_number TEXT NOT NULL,
  tender_id UUID NOT NULL,
  means TEXT NOT NULL,
  amount_minor INTEGER NOT NULL,
  content TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  CONSTRAINT payment_entry_pkey PRIMARY KEY (id),
  CONSTRAINT payment_entry_amount CHECK (amount_minor <> 0 AND n > 0),
  CONSTRAINT payment_entry_sealed CHECK (hash = encode(sha256(convert_to(previous_hash || content, 'UTF8')), 'hex'))
);
CREATE UNIQUE INDEX payment_entry_entity_year_n_key ON payment_entry (entity, year, n);
CREATE INDEX payment_entry_tender_id_idx ON payment_entry (tender_id);
CREATE INDEX payment_entry_at_idx ON payment_entry (at);

CREATE TABLE payment_closing (
  id UUID NOT NULL,
  entity TEXT NOT NULL,
  year INTEGER NOT NULL,
  n INTEGER NOT NULL,
  period TEXT NOT NULL,
  starts_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  closed_at TIMESTAMPTZ(3) NOT NULL,
  entries INTEGER NOT NULL,
  in_minor BIGINT NOT NULL,
  back_minor BIGINT NOT NULL,
  perpetual_minor BIGINT NOT NULL,
  content TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  CONSTRAINT payment_closing_pkey PRIMARY KEY (id),
  CONSTRAINT payment_closing_period CHECK (period IN ('day', 'month', 'year') AND ends_on >= starts_on AND n > 0),
  CONSTRAINT payment_closing_sealed CHECK (hash = encode(sha256(convert_to(previous_hash || content, 'UTF8')), 'hex'))
);
CREATE UNIQUE INDEX payment_closing_entity_year_n_key ON payment_closing (entity, year, n);
CREATE UNIQUE INDEX payment_closing_entity_period_starts_on_key ON payment_closing (entity, period, starts_on);

CREATE TABLE books_proof (
  id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  actor_name TEXT NOT NULL,
  documents INTEGER NOT NULL,
  payments INTEGER NOT NULL,
  faults JSONB NOT NULL,
  CONSTRAINT books_proof_pkey PRIMARY KEY (id)
);
CREATE INDEX books_proof_at_idx ON books_proof (at DESC);

CREATE TRIGGER invoice_append_only BEFORE UPDATE OR DELETE ON invoice FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER payment_entry_append_only BEFORE UPDATE OR DELETE ON payment_entry FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER payment_closing_append_only BEFORE UPDATE OR DELETE ON payment_closing FOR EACH ROW EXECUTE FUNCTION append_only();
