-- A customer may be told that no date is known.
ALTER TABLE delivery_promise DROP CONSTRAINT delivery_promise_check,
  ADD CONSTRAINT delivery_promise_told CHECK (told_for IS NULL OR told_at IS NOT NULL);
