-- What is handed to the approved platform: invoices to companies and public bodies of France, and the days of sales to
-- consumers (CGI, articles 289 bis and 290; law L39). One row a document or period, sent once however often it is tried.
CREATE TABLE submission (
  id UUID NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit_note', 'report')),
  recipient TEXT NOT NULL CHECK (recipient IN ('company', 'public_body', 'tax_office')),
  number TEXT NOT NULL,
  invoice_id UUID,
  starts_on DATE,
  ends_on DATE,
  round INTEGER NOT NULL DEFAULT 1,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at TIMESTAMPTZ(3),
  created_at TIMESTAMPTZ(3) NOT NULL,
  sent_at TIMESTAMPTZ(3),
  platform_id TEXT,
  status INTEGER,
  status_at TIMESTAMPTZ(3),
  reason TEXT,
  paid_told_at TIMESTAMPTZ(3),
  CONSTRAINT submission_pkey PRIMARY KEY (id),
  CONSTRAINT submission_of CHECK ((kind = 'report') = (invoice_id IS NULL) AND (kind = 'report') = (starts_on IS NOT NULL)
    AND (kind = 'report') = (recipient = 'tax_office') AND (starts_on IS NULL) = (ends_on IS NULL)),
  CONSTRAINT submission_sent CHECK ((sent_at IS NULL) = (platform_id IS NULL))
);
CREATE UNIQUE INDEX "submission_invoice_id_key" ON submission (invoice_id);
CREATE UNIQUE INDEX "submission_starts_on_ends_on_key" ON submission (starts_on, ends_on);
CREATE UNIQUE INDEX "submission_platform_id_key" ON submission (platform_id);
CREATE INDEX "submission_next_at_idx" ON submission (next_at);
CREATE INDEX "submission_created_at_idx" ON submission (created_at DESC);

-- What the platform told of each, once per its own event id.
CREATE TABLE submission_event (
  id TEXT NOT NULL,
  submission_id UUID NOT NULL,
  status INTEGER NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  reason TEXT,
  CONSTRAINT submission_event_pkey PRIMARY KEY (id),
  CONSTRAINT submission_event_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "submission_event_submission_id_idx" ON submission_event (submission_id);

CREATE TABLE platform_cursor (
  platform TEXT NOT NULL,
  cursor TEXT NOT NULL,
  asked_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT platform_cursor_pkey PRIMARY KEY (platform)
);
