-- Everything that comes to the service, each in one state with a clock, and what was said about it.
CREATE TYPE case_state AS ENUM ('open', 'waiting', 'snoozed', 'closed', 'merged');
CREATE TYPE case_message_kind AS ENUM ('inbound', 'outbound', 'note');
CREATE SEQUENCE case_number_seq START 7001;

CREATE TABLE customer_case (
  id uuid PRIMARY KEY,
  number integer NOT NULL DEFAULT nextval('case_number_seq'),
  source_key text NOT NULL,
  channel text NOT NULL,
  topic text NOT NULL,
  subject text NOT NULL,
  locale text NOT NULL,
  name text NOT NULL,
  email text,
  phone text,
  account_id uuid REFERENCES account (id) ON DELETE SET NULL,
  order_id uuid REFERENCES orders (id),
  order_number text,
  store_code text REFERENCES store (code),
  assignee_id uuid REFERENCES account (id),
  state case_state NOT NULL,
  owes text CHECK (owes IN ('first', 'next')),
  due_at timestamptz(3),
  resolve_by timestamptz(3),
  resolve_left integer,
  wakes_at timestamptz(3),
  because text,
  into_id uuid REFERENCES customer_case (id),
  call_at timestamptz(3),
  opened_at timestamptz(3) NOT NULL,
  first_answered_at timestamptz(3),
  closed_at timestamptz(3),
  rating integer CHECK (rating BETWEEN 1 AND 5),
  rated_at timestamptz(3),
  CONSTRAINT case_number CHECK (number > 0),
  CONSTRAINT case_owes CHECK ((state IN ('open', 'snoozed')) = (due_at IS NOT NULL)
    AND (due_at IS NULL) = (owes IS NULL) AND (due_at IS NULL) = (resolve_by IS NULL)),
  CONSTRAINT case_wakes CHECK ((state IN ('waiting', 'snoozed')) = (wakes_at IS NOT NULL)
    AND (state <> 'snoozed' OR wakes_at <= due_at)),
  CONSTRAINT case_pauses CHECK ((state = 'waiting') = (resolve_left IS NOT NULL) AND coalesce(resolve_left, 0) >= 0),
  CONSTRAINT case_closed CHECK ((state = 'closed') = (because IS NOT NULL) AND (state = 'closed') = (closed_at IS NOT NULL)),
  CONSTRAINT case_merged CHECK ((state = 'merged') = (into_id IS NOT NULL) AND into_id <> id),
  CONSTRAINT case_answered CHECK (because IS DISTINCT FROM 'answered' OR first_answered_at IS NOT NULL),
  CONSTRAINT case_rated CHECK ((rating IS NULL) = (rated_at IS NULL))
);
CREATE UNIQUE INDEX customer_case_number_key ON customer_case (number);
CREATE UNIQUE INDEX customer_case_source_key_key ON customer_case (source_key);
CREATE INDEX customer_case_due_at_idx ON customer_case (due_at) WHERE state = 'open';
CREATE INDEX customer_case_wakes_at_idx ON customer_case (wakes_at) WHERE wakes_at IS NOT NULL;
CREATE INDEX customer_case_closed_at_idx ON customer_case (closed_at DESC) WHERE state = 'closed';
CREATE INDEX customer_case_email_idx ON customer_case (lower(email), opened_at DESC);
CREATE INDEX customer_case_account_id_idx ON customer_case (account_id, opened_at DESC);
CREATE INDEX customer_case_order_id_idx ON customer_case (order_id);
CREATE INDEX customer_case_into_id_idx ON customer_case (into_id) WHERE into_id IS NOT NULL;
CREATE INDEX customer_case_call_at_idx ON customer_case (call_at) WHERE call_at IS NOT NULL;
CREATE INDEX customer_case_opened_at_idx ON customer_case (opened_at);

CREATE TABLE case_message (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL CONSTRAINT case_message_case_id_fkey REFERENCES customer_case (id) ON DELETE CASCADE ON UPDATE CASCADE,
  source_key text NOT NULL,
  kind case_message_kind NOT NULL,
  channel text NOT NULL,
  author_id uuid,
  author_name text NOT NULL,
  text text NOT NULL,
  automatic boolean NOT NULL DEFAULT false,
  macro text,
  at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX case_message_source_key_key ON case_message (source_key);
CREATE INDEX case_message_case_id_at_idx ON case_message (case_id, at);
CREATE INDEX case_message_author_id_at_idx ON case_message (author_id, at DESC) WHERE macro IS NOT NULL;

CREATE TABLE case_file (
  id uuid PRIMARY KEY,
  message_id uuid NOT NULL CONSTRAINT case_file_message_id_fkey REFERENCES case_message (id) ON DELETE CASCADE ON UPDATE CASCADE,
  file text NOT NULL,
  name text NOT NULL,
  bytes integer NOT NULL CHECK (bytes > 0)
);
CREATE INDEX case_file_message_id_idx ON case_file (message_id);

-- Who sits at a case now, and what they have typed and not yet sent.
CREATE TABLE case_seat (
  case_id uuid NOT NULL CONSTRAINT case_seat_case_id_fkey REFERENCES customer_case (id) ON DELETE CASCADE ON UPDATE CASCADE,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  name text NOT NULL,
  seen_at timestamptz(3) NOT NULL,
  typed_at timestamptz(3),
  draft text NOT NULL DEFAULT '',
  PRIMARY KEY (case_id, account_id)
);

-- Where the answer to a mail goes: a case has an address of its own.
ALTER TABLE mail ADD COLUMN reply_to text;
