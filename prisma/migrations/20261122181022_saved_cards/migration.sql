-- Cards that customers let the provider keep for them: what people may see of each, and when they consented. Never a number.
CREATE TABLE saved_card (
  id UUID PRIMARY KEY,
  account_id UUID NOT NULL,
  customer_id TEXT NOT NULL,
  payment_method_id TEXT NOT NULL UNIQUE,
  brand TEXT NOT NULL,
  last_four TEXT NOT NULL CHECK (length(last_four) <= 4),
  wallet TEXT,
  expires_on DATE NOT NULL,
  consented_at TIMESTAMPTZ(3) NOT NULL
);
CREATE INDEX saved_card_account_id_idx ON saved_card (account_id);
