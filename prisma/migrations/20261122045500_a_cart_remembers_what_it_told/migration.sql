ALTER TABLE cart ADD COLUMN told_due_minor integer;
