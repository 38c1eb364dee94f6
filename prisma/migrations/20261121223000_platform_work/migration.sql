-- Counts of the rate limits: cheap to lose, so not written ahead.
CREATE UNLOGGED TABLE rate_limit (
  key TEXT PRIMARY KEY,
  points INTEGER NOT NULL,
  resets_at TIMESTAMPTZ(3) NOT NULL
);
CREATE INDEX rate_limit_resets_at_idx ON rate_limit (resets_at);

-- When each worker was last seen alive, and when each recurring work is next due.
CREATE TABLE worker_heartbeat (
  worker TEXT PRIMARY KEY,
  at TIMESTAMPTZ(3) NOT NULL
);
CREATE TABLE recurring_work (
  name TEXT PRIMARY KEY,
  due_at TIMESTAMPTZ(3) NOT NULL,
  last_error TEXT
);

ALTER TABLE mail ADD COLUMN retry_at TIMESTAMPTZ(3);
CREATE INDEX mail_waiting ON mail (created_at) WHERE sent_at IS NULL;
