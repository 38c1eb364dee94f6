-- The tender of an order that gave to another one paid nothing and owes nothing.
ALTER TABLE order_tender DROP CONSTRAINT order_tender_owed, ADD CONSTRAINT order_tender_owed CHECK (
  owed_minor >= 0 AND received_minor >= 0 AND owed_minor + received_minor <= amount_minor
  AND (owed_minor = 0 OR owed_minor <= amount_minor - refunded_minor) AND returning_minor BETWEEN 0 AND received_minor
  AND (received_minor > 0) = (received_at IS NOT NULL)
);
