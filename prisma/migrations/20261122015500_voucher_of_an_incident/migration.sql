ALTER TABLE price_incident ADD COLUMN voucher_minor int CHECK (voucher_minor > 0);
