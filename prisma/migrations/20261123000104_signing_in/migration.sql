-- A link by mail that signs in, the devices an account was seen on, and its address changed with a way back.
ALTER TYPE token_purpose ADD VALUE 'sign_in';

CREATE TABLE account_device (
  account_id uuid NOT NULL CONSTRAINT account_device_account_id_fkey REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
  device text NOT NULL CHECK (length(device) <= 80),
  first_seen_at timestamptz(3) NOT NULL,
  CONSTRAINT account_device_pkey PRIMARY KEY (account_id, device)
);

CREATE TABLE email_change (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT email_change_account_id_fkey REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
  old_email text NOT NULL,
  new_email text NOT NULL,
  asked_at timestamptz(3) NOT NULL,
  confirm_hash text,
  confirmed_at timestamptz(3),
  undo_hash text,
  undone_at timestamptz(3),
  CONSTRAINT email_change_undone_once_confirmed CHECK (undone_at IS NULL OR confirmed_at IS NOT NULL)
);
CREATE INDEX email_change_account_id_idx ON email_change (account_id);
CREATE UNIQUE INDEX email_change_confirm_hash_key ON email_change (confirm_hash);
CREATE UNIQUE INDEX email_change_undo_hash_key ON email_change (undo_hash);
