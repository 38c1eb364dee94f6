-- Keys that sign in without a password, and what their devices are asked to sign.
CREATE TABLE passkey (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
  credential_id text NOT NULL,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[],
  name text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  last_used_at timestamptz(3),
  CONSTRAINT passkey_counter CHECK (counter >= 0),
  CONSTRAINT passkey_name CHECK (char_length(name) BETWEEN 1 AND 60),
  CONSTRAINT passkey_credential CHECK (char_length(credential_id) BETWEEN 1 AND 1400)
);
CREATE UNIQUE INDEX passkey_credential_id_key ON passkey (credential_id);
CREATE INDEX passkey_account_id_idx ON passkey (account_id);

CREATE TABLE passkey_challenge (
  hash text PRIMARY KEY,
  account_id uuid REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
  expires_at timestamptz(3) NOT NULL
);
CREATE INDEX passkey_challenge_account_id_idx ON passkey_challenge (account_id);
CREATE INDEX passkey_challenge_expires_at_idx ON passkey_challenge (expires_at);
