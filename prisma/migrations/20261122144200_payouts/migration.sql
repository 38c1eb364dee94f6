-- What the provider paid to the bank, and what each of it was of: compared with our books, and entered into the accounts.
CREATE TABLE payout (
  id UUID NOT NULL,
  provider_id TEXT NOT NULL,
  status TEXT NOT NULL,
  amount_minor INTEGER NOT NULL,
  arrives_at TIMESTAMPTZ(3) NOT NULL,
  charges_minor INTEGER NOT NULL,
  refunds_minor INTEGER NOT NULL,
  disputes_minor INTEGER NOT NULL,
  fees_minor INTEGER NOT NULL,
  other_minor INTEGER NOT NULL,
  read_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT payout_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "payout_provider_id_key" ON payout (provider_id);
CREATE INDEX "payout_arrives_at_id_idx" ON payout (arrives_at DESC, id DESC);

CREATE TABLE payout_entry (
  id TEXT NOT NULL,
  payout_id UUID NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('charge', 'refund', 'dispute', 'fee', 'other')),
  intent_id TEXT,
  amount_minor INTEGER NOT NULL,
  fee_minor INTEGER NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT payout_entry_pkey PRIMARY KEY (id),
  CONSTRAINT payout_entry_payout_id_fkey FOREIGN KEY (payout_id) REFERENCES payout (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "payout_entry_payout_id_idx" ON payout_entry (payout_id);
CREATE INDEX "payout_entry_intent_id_idx" ON payout_entry (intent_id);

ALTER TYPE payment_break_kind ADD VALUE 'paid_out';
ALTER TYPE payment_break_kind ADD VALUE 'taken_off';
ALTER TYPE payment_break_kind ADD VALUE 'payout_sum';
