-- What buyers think of what they received, moderated, with the sums that pages show.
CREATE TYPE review_state AS ENUM ('waiting', 'published', 'refused', 'withdrawn');

CREATE TABLE review (
  id uuid PRIMARY KEY,
  order_line_id uuid NOT NULL REFERENCES order_line (id),
  order_id uuid NOT NULL REFERENCES orders (id),
  product_id uuid NOT NULL REFERENCES product (id),
  author_name text NOT NULL,
  locale text NOT NULL,
  stars integer NOT NULL CHECK (stars BETWEEN 1 AND 5),
  title text NOT NULL,
  text text NOT NULL,
  state review_state NOT NULL DEFAULT 'waiting',
  experienced_on date NOT NULL,
  written_at timestamptz(3) NOT NULL,
  changed boolean NOT NULL DEFAULT false,
  published_at timestamptz(3),
  decided_at timestamptz(3),
  decided_by text,
  refused_for text,
  refusal_note text,
  answer text,
  answered_by text,
  answered_at timestamptz(3),
  CONSTRAINT review_published CHECK ((state = 'published') = (published_at IS NOT NULL)),
  CONSTRAINT review_refused CHECK ((state = 'refused') = (refused_for IS NOT NULL)),
  CONSTRAINT review_answered CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL))
);
CREATE UNIQUE INDEX review_order_line_id_key ON review (order_line_id);
CREATE INDEX review_product_id_state_published_at_id_idx ON review (product_id, state, published_at DESC, id DESC);
CREATE INDEX review_state_written_at_idx ON review (state, written_at);

CREATE TABLE review_report (
  id uuid PRIMARY KEY,
  review_id uuid NOT NULL CONSTRAINT review_report_review_id_fkey REFERENCES review (id) ON DELETE CASCADE ON UPDATE CASCADE,
  reason text NOT NULL,
  text text NOT NULL DEFAULT '',
  at timestamptz(3) NOT NULL,
  closed_at timestamptz(3)
);
CREATE INDEX review_report_review_id_closed_at_idx ON review_report (review_id, closed_at);

CREATE TABLE review_invitation (
  order_line_id uuid PRIMARY KEY REFERENCES order_line (id),
  order_id uuid NOT NULL REFERENCES orders (id),
  parcel_id uuid NOT NULL REFERENCES parcel (id),
  due_at timestamptz(3) NOT NULL,
  sent_at timestamptz(3)
);
CREATE INDEX review_invitation_sent_at_due_at_idx ON review_invitation (sent_at, due_at);
CREATE INDEX review_invitation_parcel_id_idx ON review_invitation (parcel_id);

CREATE TABLE review_silence (
  email_hash text PRIMARY KEY,
  at timestamptz(3) NOT NULL
);

CREATE TABLE product_rating (
  product_id uuid PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
  stars integer[] NOT NULL DEFAULT '{0,0,0,0,0}' CHECK (cardinality(stars) = 5)
);

-- What people want to know of a product, and what they are answered in the open.
CREATE TYPE question_state AS ENUM ('unproved', 'waiting', 'answered', 'refused');
CREATE TYPE answer_state AS ENUM ('waiting', 'published', 'refused');

CREATE TABLE question (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  account_id uuid,
  email text NOT NULL,
  author_name text NOT NULL,
  locale text NOT NULL,
  text text NOT NULL,
  state question_state NOT NULL,
  asked_at timestamptz(3) NOT NULL,
  due_at timestamptz(3),
  answered_at timestamptz(3),
  decided_by text,
  refused_for text,
  CONSTRAINT question_due CHECK (state = 'unproved' OR due_at IS NOT NULL),
  CONSTRAINT question_answered CHECK ((state = 'answered') = (answered_at IS NOT NULL)),
  CONSTRAINT question_refused CHECK ((state = 'refused') = (refused_for IS NOT NULL))
);
CREATE INDEX question_product_id_state_answered_at_id_idx ON question (product_id, state, answered_at DESC, id DESC);
CREATE INDEX question_state_due_at_idx ON question (state, due_at);

CREATE TABLE answer (
  id uuid PRIMARY KEY,
  question_id uuid NOT NULL CONSTRAINT answer_question_id_fkey REFERENCES question (id) ON DELETE CASCADE ON UPDATE CASCADE,
  account_id uuid,
  author_name text NOT NULL,
  buyer boolean NOT NULL,
  store_code text,
  locale text NOT NULL,
  text text NOT NULL,
  state answer_state NOT NULL,
  written_at timestamptz(3) NOT NULL,
  published_at timestamptz(3),
  decided_by text,
  refused_for text,
  useful integer NOT NULL DEFAULT 0 CHECK (useful >= 0),
  CONSTRAINT answer_published CHECK ((state = 'published') = (published_at IS NOT NULL)),
  CONSTRAINT answer_refused CHECK ((state = 'refused') = (refused_for IS NOT NULL))
);
CREATE INDEX answer_question_id_state_idx ON answer (question_id, state);
CREATE INDEX answer_state_written_at_idx ON answer (state, written_at);

CREATE TABLE question_owner (
  category_path text PRIMARY KEY,
  account_id uuid NOT NULL,
  since timestamptz(3) NOT NULL
);
CREATE INDEX question_owner_account_id_idx ON question_owner (account_id);
