-- Of all attempts, so that how many still say who paid is known, and those that do are found among all that no longer do.
DROP INDEX checkout_attempt_payer_idx;
CREATE INDEX checkout_attempt_payer_idx ON checkout_attempt ((snapshot #>> '{cart,contact,email}'));
