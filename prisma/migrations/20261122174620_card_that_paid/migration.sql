-- Which card paid, beside its last four digits: its brand, and the wallet it was shown by.
ALTER TABLE order_tender ADD COLUMN brand TEXT, ADD COLUMN wallet TEXT;
