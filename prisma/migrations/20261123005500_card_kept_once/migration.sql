-- A card is kept once for its owner, however often they let us keep it.
ALTER TABLE saved_card ADD COLUMN fingerprint TEXT;
CREATE UNIQUE INDEX saved_card_account_id_fingerprint_key ON saved_card (account_id, fingerprint);
