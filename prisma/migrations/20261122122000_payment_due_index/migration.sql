-- The few orders whose bank gave nothing are counted on everybody's first page.
CREATE INDEX orders_payment_due_idx ON orders (payment_due_since) WHERE payment_due_since IS NOT NULL;
