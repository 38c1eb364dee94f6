-- The address a customer wants on their invoices, where it is another than the goods go to; each order keeps the one it was made with.
ALTER TABLE account_address ADD COLUMN for_invoices boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX account_address_one_for_invoices ON account_address (account_id) WHERE for_invoices;
ALTER TABLE orders ADD COLUMN invoice_address jsonb;
