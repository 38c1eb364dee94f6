ALTER TABLE listing_due ADD COLUMN mark bigserial NOT NULL;
CREATE INDEX listing_due_mark_idx ON listing_due (mark);
