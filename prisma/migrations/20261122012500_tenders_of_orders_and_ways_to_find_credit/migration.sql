-- Every order until now was paid by one card.
INSERT INTO order_tender (id, order_id, kind, amount_minor, refunded_minor)
SELECT gen_random_uuid(), id, 'card', captured_minor, refunded_minor FROM orders WHERE captured_minor > 0;

-- A card is found by the end of its code and by the line that bought it; an account has one store credit.
CREATE INDEX credit_last_four_idx ON credit (last_four);
CREATE INDEX credit_order_line_id_idx ON credit (order_line_id);
CREATE INDEX credit_hold_credit_id_state_idx ON credit_hold (credit_id, state);
CREATE UNIQUE INDEX credit_one_of_account ON credit (account_id) WHERE kind = 'store_credit';
ALTER TABLE credit ADD CONSTRAINT credit_owner CHECK (kind <> 'store_credit' OR account_id IS NOT NULL);
