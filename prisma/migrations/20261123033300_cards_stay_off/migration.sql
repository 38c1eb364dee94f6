-- A card that its owner took off stays off, whatever is read of its payment later: what was to be seen of it is gone,
-- and the provider's words for it tell it from one that they let us keep afterwards.
ALTER TABLE saved_card ADD COLUMN taken_off_at TIMESTAMPTZ(3);
ALTER TABLE saved_card ADD CONSTRAINT saved_card_off_is_not_shown CHECK ((taken_off_at IS NULL) = (last_four <> ''));
