-- The journal of one day.
CREATE INDEX "audit_entry_at_idx" ON "audit_entry" ("at");
