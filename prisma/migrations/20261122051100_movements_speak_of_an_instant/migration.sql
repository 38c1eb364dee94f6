-- A count is entered after the shelf was looked at: what it corrects was so at that instant, not at the time of entering.
ALTER TABLE stock_movement ADD COLUMN as_of TIMESTAMPTZ(3);
