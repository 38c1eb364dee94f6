-- A group of customers may have an order of lists of its own.
ALTER TABLE ranking DROP CONSTRAINT ranking_scope_check;
ALTER TABLE ranking ADD CONSTRAINT ranking_scope_check
  CHECK (scope ~ '^(shop|category:.+|store:.+|group:.+|query:(fr|en):.+)$');
