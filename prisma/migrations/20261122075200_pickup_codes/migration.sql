CREATE TABLE pickup_code (
  parcel_id uuid PRIMARY KEY REFERENCES parcel (id),
  store_code text NOT NULL REFERENCES store (code),
  code_hash text NOT NULL,
  tries int NOT NULL DEFAULT 0 CHECK (tries >= 0),
  used_at timestamptz(3),
  remind_at timestamptz(3),
  expires_at timestamptz(3),
  reminded_at timestamptz(3),
  CHECK ((remind_at IS NULL) = (expires_at IS NULL))
);
CREATE UNIQUE INDEX pickup_code_code_hash_key ON pickup_code (code_hash);
-- What waits, by when something is due; what is over is not looked at.
CREATE INDEX pickup_code_remind_at_idx ON pickup_code (remind_at) WHERE used_at IS NULL AND reminded_at IS NULL;
CREATE INDEX pickup_code_expires_at_idx ON pickup_code (expires_at) WHERE used_at IS NULL;
