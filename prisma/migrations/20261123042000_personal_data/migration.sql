-- Ledgers and journals stay append-only; only whose name and address stood in them may be taken out, by whoever says aloud,
-- for this transaction, that somebody is being forgotten.
CREATE FUNCTION append_only_but_persons() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('shop.forgetting', true) = 'on'
     AND to_jsonb(NEW) - TG_ARGV::text[] = to_jsonb(OLD) - TG_ARGV::text[] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

DROP TRIGGER audit_entry_append_only ON audit_entry;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION append_only_but_persons('actor_name', 'changes');
DROP TRIGGER order_event_append_only ON order_event;
CREATE TRIGGER order_event_append_only BEFORE UPDATE OR DELETE ON order_event
  FOR EACH ROW EXECUTE FUNCTION append_only_but_persons('actor_name', 'data');
DROP TRIGGER order_version_append_only ON order_version;
CREATE TRIGGER order_version_append_only BEFORE UPDATE OR DELETE ON order_version
  FOR EACH ROW EXECUTE FUNCTION append_only_but_persons('actor_name');
DROP TRIGGER return_event_append_only ON return_event;
CREATE TRIGGER return_event_append_only BEFORE UPDATE OR DELETE ON return_event
  FOR EACH ROW EXECUTE FUNCTION append_only_but_persons('actor_name', 'data');
DROP TRIGGER withdrawal_append_only ON withdrawal;
CREATE TRIGGER withdrawal_append_only BEFORE UPDATE OR DELETE ON withdrawal
  FOR EACH ROW EXECUTE FUNCTION append_only_but_persons('name', 'email');
DROP TRIGGER credit_entry_append_only ON credit_entry;
CREATE TRIGGER credit_entry_append_only BEFORE UPDATE OR DELETE ON credit_entry
  FOR EACH ROW EXECUTE FUNCTION append_only_but_persons('actor_name');
DROP TRIGGER stock_movement_append_only ON stock_movement;
CREATE TRIGGER stock_movement_append_only BEFORE UPDATE OR DELETE ON stock_movement
  FOR EACH ROW EXECUTE FUNCTION append_only_but_persons('actor_name');

-- What somebody agreed to or took back, when, by what words: written once, and gone with the person.
CREATE TABLE consent (
  id bigserial PRIMARY KEY,
  account_id uuid NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('news_email', 'news_sms', 'news_phone')),
  given boolean NOT NULL,
  wording integer NOT NULL CHECK (wording > 0),
  channel text NOT NULL CHECK (channel IN ('account', 'mail', 'desk')),
  at timestamptz(3) NOT NULL
);
CREATE INDEX consent_account_id_purpose_id_idx ON consent (account_id, purpose, id);
CREATE TRIGGER consent_is_kept BEFORE UPDATE ON consent FOR EACH ROW EXECUTE FUNCTION append_only();

-- Who asked to be forgotten: named while it waits, a hash once it is done.
CREATE TABLE erasure (
  id uuid PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('asked', 'waiting', 'done', 'cancelled')),
  origin text NOT NULL CHECK (origin IN ('self', 'staff', 'asleep')),
  email text,
  account_id uuid,
  locale text NOT NULL,
  -- Sealed hashes of the address and of the account: what a restored backup brings back is known by them.
  marks text[] NOT NULL,
  gives_up_credit boolean NOT NULL DEFAULT false,
  asked_at timestamptz(3) NOT NULL,
  due_at timestamptz(3),
  reason text NOT NULL DEFAULT '',
  author_id uuid,
  author_name text,
  approved_by_name text,
  hindrance text,
  ended_at timestamptz(3),
  CONSTRAINT erasure_names_nobody_once_done CHECK (state <> 'done' OR (email IS NULL AND account_id IS NULL)),
  CONSTRAINT erasure_ended CHECK ((state IN ('done', 'cancelled')) = (ended_at IS NOT NULL)),
  CONSTRAINT erasure_waits CHECK (state <> 'waiting' OR (due_at IS NOT NULL AND email IS NOT NULL)),
  CONSTRAINT erasure_by_two CHECK (origin <> 'staff' OR author_id IS NOT NULL)
);
CREATE UNIQUE INDEX erasure_once ON erasure (email) WHERE state IN ('asked', 'waiting');
CREATE INDEX erasure_due ON erasure (due_at) WHERE state = 'waiting';

-- What somebody asked to take along: packed by the worker, fetched by a link, gone after a day.
CREATE TABLE data_export (
  id uuid PRIMARY KEY,
  email text NOT NULL,
  account_id uuid,
  locale text NOT NULL,
  asked_by_name text,
  reason text NOT NULL DEFAULT '',
  asked_at timestamptz(3) NOT NULL,
  ready_at timestamptz(3),
  expires_at timestamptz(3),
  archive bytea,
  CONSTRAINT data_export_ready CHECK ((ready_at IS NULL) = (expires_at IS NULL)),
  CONSTRAINT data_export_packed CHECK (archive IS NULL OR ready_at IS NOT NULL)
);
CREATE INDEX data_export_account_id_asked_at_idx ON data_export (account_id, asked_at);

-- What each retention clock did when it last struck.
CREATE TABLE retention_run (
  clock text PRIMARY KEY,
  ran_at timestamptz(3) NOT NULL,
  forgotten integer NOT NULL CHECK (forgotten >= 0)
);
