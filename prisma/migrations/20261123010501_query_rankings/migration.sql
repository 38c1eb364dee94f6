-- What a query finds may have rules of its own: "query:fr:poele induction".
ALTER TABLE ranking DROP CONSTRAINT ranking_scope_check;
ALTER TABLE ranking ADD CONSTRAINT ranking_scope_check
  CHECK (scope ~ '^(shop|category:.+|store:.+|query:(fr|en):.+)$');
