-- What is sold before it is here is little of all stock, and looked for by its day.
CREATE INDEX stock_level_expected_on_idx ON stock_level (expected_on) WHERE backorder_limit > 0;

-- What somebody looked for and did not find, to be counted.
CREATE INDEX pick_short_idx ON pick (picked_at) WHERE short > 0;
