ALTER TABLE promotion ADD COLUMN campaign jsonb;
