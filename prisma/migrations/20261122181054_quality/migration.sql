-- What the detail robot finds on pages, and how many checks passed on each day.
CREATE TABLE quality_failure (
  subject text NOT NULL,
  rule text NOT NULL,
  owner text NOT NULL,
  name text NOT NULL,
  value text NOT NULL,
  since timestamptz(3) NOT NULL,
  seen_at timestamptz(3) NOT NULL,
  PRIMARY KEY (subject, rule)
);
CREATE INDEX quality_failure_rule_since_idx ON quality_failure (rule, since);
CREATE INDEX quality_failure_seen_at_idx ON quality_failure (seen_at);

CREATE TABLE quality_day (
  day date PRIMARY KEY,
  pages integer NOT NULL,
  checks integer NOT NULL,
  failures integer NOT NULL
);
