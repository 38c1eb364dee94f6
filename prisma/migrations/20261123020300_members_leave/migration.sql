-- Who leaves the club keeps their row: what they earned and spent is in the books. Nothing personal stays in it.
ALTER TABLE member
  ADD COLUMN left_at timestamptz(3),
  ADD CONSTRAINT member_left CHECK (left_at IS NULL OR (phone IS NULL AND birthday IS NULL AND tier_until IS NULL));

-- Birthdays are asked for each hour.
CREATE INDEX member_birthday_idx ON member (birthday) WHERE birthday IS NOT NULL;
