-- Once begun, an erasure is finished: nobody takes back what is half gone. And a restored backup, which has forgotten whom the
-- shop forgot, is told so once.
ALTER TABLE erasure
  DROP CONSTRAINT erasure_state_check,
  ADD CONSTRAINT erasure_state_check CHECK (state IN ('asked', 'waiting', 'doing', 'done', 'cancelled')),
  DROP CONSTRAINT erasure_waits,
  ADD CONSTRAINT erasure_waits CHECK (state NOT IN ('waiting', 'doing') OR (due_at IS NOT NULL AND email IS NOT NULL)),
  DROP CONSTRAINT erasure_origin_check,
  ADD CONSTRAINT erasure_origin_check CHECK (origin IN ('self', 'staff', 'asleep', 'backup'));
DROP INDEX erasure_once;
CREATE UNIQUE INDEX erasure_once ON erasure (email) WHERE state IN ('asked', 'waiting', 'doing');
DROP INDEX erasure_due;
CREATE INDEX erasure_due ON erasure (due_at) WHERE state IN ('waiting', 'doing');
-- Whose account it was, until it is forgotten: the clock asks no sleeper twice.
CREATE INDEX erasure_account_id_idx ON erasure (account_id);

-- What somebody gives up is an amount: what comes in after is theirs.
ALTER TABLE erasure ADD COLUMN gives_up_minor integer NOT NULL DEFAULT 0 CHECK (gives_up_minor >= 0);
UPDATE erasure e SET gives_up_minor = coalesce((
  SELECT sum(c.balance_minor) FROM credit c
  WHERE c.account_id = e.account_id AND c.kind <> 'gift_card' AND c.state <> 'expired'), 0)
WHERE gives_up_credit AND ended_at IS NULL;
ALTER TABLE erasure DROP COLUMN gives_up_credit;
