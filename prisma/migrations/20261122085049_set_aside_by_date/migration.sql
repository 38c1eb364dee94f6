-- Units too near to their best-before date are set aside as well.
ALTER TABLE stock_movement
  DROP CONSTRAINT stock_movement_unavailable_reason,
  ADD CONSTRAINT stock_movement_unavailable_reason CHECK (
    (unavailable_delta <> 0) = (unavailable_reason IS NOT NULL)
    AND (unavailable_reason IS NULL OR unavailable_reason IN ('damaged', 'inspection', 'best_before')));
