CREATE TYPE import_picture_state AS ENUM ('wanted', 'kept', 'refused');

CREATE TABLE import_picture (
  product_id uuid NOT NULL,
  address text NOT NULL CHECK (length(address) BETWEEN 1 AND 2000),
  alt text NOT NULL DEFAULT '',
  position integer NOT NULL,
  run_id uuid NOT NULL REFERENCES import_run (id) ON DELETE CASCADE ON UPDATE CASCADE,
  state import_picture_state NOT NULL DEFAULT 'wanted',
  reason text,
  tries integer NOT NULL DEFAULT 0,
  due_at timestamptz(3) NOT NULL,
  PRIMARY KEY (product_id, address),
  CHECK ((state = 'refused') = (reason IS NOT NULL) OR state = 'wanted')
);

CREATE INDEX import_picture_run_id_state_idx ON import_picture (run_id, state);

-- What is to be fetched next: few rows of many.
CREATE INDEX import_picture_due_idx ON import_picture (due_at, product_id, position) WHERE state = 'wanted';
