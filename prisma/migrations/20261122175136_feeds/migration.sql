-- Files that channels fetch, and what is wrong with the articles in them.
CREATE TABLE feed (
  code text PRIMARY KEY,
  token text NOT NULL UNIQUE,
  asked_at timestamptz(3),
  started_at timestamptz(3),
  finished_at timestamptz(3),
  items integer NOT NULL DEFAULT 0,
  bytes integer NOT NULL DEFAULT 0,
  failure text
);

CREATE TABLE feed_problem (
  sku text NOT NULL,
  rule text NOT NULL,
  product_id uuid NOT NULL,
  name text NOT NULL,
  severity text NOT NULL CHECK (severity IN ('error', 'warning')),
  owner text NOT NULL,
  value text NOT NULL,
  PRIMARY KEY (sku, rule)
);
CREATE INDEX feed_problem_rule_sku_idx ON feed_problem (rule, sku);
