-- What a file says of struck and passing prices, which are not taken: { struck: { count, examples }, passing: … }.
ALTER TABLE import_run ADD COLUMN left_prices JSONB;
