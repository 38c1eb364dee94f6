-- Which product a contact is about, where its order does not say.
CREATE TABLE voice_tag (
  case_id uuid PRIMARY KEY REFERENCES customer_case (id) ON DELETE CASCADE,
  product_id uuid NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  tagged_at timestamptz(3) NOT NULL,
  tagged_by_name text NOT NULL
);
CREATE INDEX voice_tag_product_id_idx ON voice_tag (product_id);

-- What was decided about a reason to write. Append-only.
CREATE TABLE voice_decision (
  id uuid PRIMARY KEY,
  reason text NOT NULL CHECK (reason ~ '^[a-z_]+$'),
  text text NOT NULL CHECK (length(text) BETWEEN 2 AND 500),
  decided_at timestamptz(3) NOT NULL,
  decided_by_name text NOT NULL
);
CREATE INDEX voice_decision_reason_decided_at_idx ON voice_decision (reason, decided_at);

-- From how many signals for a hundred sold a product asks for somebody, once enough of it was sold.
CREATE TABLE voice_threshold (
  measure text PRIMARY KEY CHECK (measure IN ('contacts', 'returns')),
  per_hundred integer NOT NULL CHECK (per_hundred BETWEEN 1 AND 1000),
  fewest_sold integer NOT NULL CHECK (fewest_sold BETWEEN 1 AND 100000)
);
INSERT INTO voice_threshold VALUES ('contacts', 10, 20), ('returns', 15, 20);

CREATE INDEX return_announced_at_idx ON return (announced_at);
