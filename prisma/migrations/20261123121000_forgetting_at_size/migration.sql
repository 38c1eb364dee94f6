-- Whoever is forgotten, and what has passed its day, is found by an index: on a filled shop no statement may look through it all.
CREATE INDEX checkout_attempt_payer_idx ON checkout_attempt ((snapshot #>> '{cart,contact,email}'))
  WHERE snapshot #>> '{cart,contact,email}' IS NOT NULL;
CREATE INDEX checkout_attempt_account_idx ON checkout_attempt ((snapshot ->> 'accountId'))
  WHERE snapshot ->> 'accountId' IS NOT NULL;
CREATE INDEX checkout_attempt_payers_by_day_idx ON checkout_attempt (created_at)
  WHERE snapshot #>> '{cart,contact,email}' IS NOT NULL;
CREATE INDEX mail_recipient_idx ON mail (recipient);
CREATE INDEX mail_farewells_idx ON mail (created_at) WHERE template = 'erasure_done';
CREATE INDEX cart_email_idx ON cart (email) WHERE email IS NOT NULL;
CREATE INDEX customer_case_address_idx ON customer_case (email) WHERE email IS NOT NULL;
CREATE INDEX outbox_fact_dispatched_at_idx ON outbox_fact (dispatched_at);
CREATE INDEX outbox_fact_words_idx ON outbox_fact ((payload ->> 'orderId')) WHERE payload ? 'text';
CREATE INDEX shipping_label_kept_idx ON shipping_label (created_at) WHERE length(pdf) > 0;

-- Why the staff looked at somebody goes with them, and so does where their orders were to go before.
DROP TRIGGER audit_entry_append_only ON audit_entry;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION append_only_but_persons('actor_name', 'changes', 'reason');
DROP TRIGGER order_version_append_only ON order_version;
CREATE TRIGGER order_version_append_only BEFORE UPDATE OR DELETE ON order_version
  FOR EACH ROW EXECUTE FUNCTION append_only_but_persons('actor_name', 'changes', 'snapshot');
