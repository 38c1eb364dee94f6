-- Whoever wants to be told once, by mail, that a variant is back or costs less.
CREATE TYPE alert_kind AS ENUM ('stock', 'price');
CREATE TABLE alert (
  id uuid PRIMARY KEY,
  kind alert_kind NOT NULL,
  variant_id uuid NOT NULL,
  account_id uuid,
  email text NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
  locale text NOT NULL,
  price_minor integer CHECK (price_minor > 0),
  asked_at timestamptz(3) NOT NULL,
  proved_at timestamptz(3),
  told_at timestamptz(3),
  expires_at timestamptz(3) NOT NULL,
  CONSTRAINT alert_price_has_one CHECK ((kind = 'price') = (price_minor IS NOT NULL)),
  CONSTRAINT alert_told_once_proved CHECK (told_at IS NULL OR proved_at IS NOT NULL)
);
CREATE UNIQUE INDEX alert_asked_once ON alert (email, variant_id, kind) WHERE told_at IS NULL;
CREATE INDEX alert_variant_id_idx ON alert (variant_id);
CREATE INDEX alert_account_id_idx ON alert (account_id);
CREATE INDEX alert_expires_at_idx ON alert (expires_at);

-- Where a mail's own button of the mail program takes its reader off (List-Unsubscribe, RFC 8058).
ALTER TABLE mail ADD COLUMN unsubscribe_url text;
