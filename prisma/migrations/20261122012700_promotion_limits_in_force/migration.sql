-- What is in force has its own limits: an edit that waits for publication must not loosen them.
ALTER TABLE promotion_period
  ADD COLUMN needs_code BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN max_uses INTEGER,
  ADD COLUMN max_uses_per_customer INTEGER,
  ADD COLUMN budget_minor INTEGER;

-- "In force at this instant" is one range of an index, however many promotions there have ever been.
CREATE INDEX promotion_period_in_force ON promotion_period (coalesce(until, 'infinity'::timestamptz), "from");
