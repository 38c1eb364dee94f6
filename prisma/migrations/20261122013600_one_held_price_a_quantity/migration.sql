-- A list may have a price for one and another for ten: each may wait for its second person.
DROP INDEX price_change_one_held;
CREATE UNIQUE INDEX price_change_one_held
  ON price_change (variant_id, coalesce(list_id, '00000000-0000-0000-0000-000000000000'::uuid), min_quantity)
  WHERE state = 'held';
