-- Money may go back elsewhere than it came from: by a tender that paid nothing and names the one it gives back instead of.
ALTER TABLE order_tender ADD COLUMN instead_of_id UUID REFERENCES order_tender (id);
CREATE INDEX order_tender_instead_of_idx ON order_tender (instead_of_id) WHERE instead_of_id IS NOT NULL;
CREATE INDEX order_tender_returning_idx ON order_tender (id) WHERE returning_minor > 0;

ALTER TABLE order_tender DROP CONSTRAINT order_tender_money;
ALTER TABLE order_tender ADD CONSTRAINT order_tender_money CHECK (
  refunded_minor >= 0 AND lapsed_minor >= 0 AND (
    amount_minor > 0 AND refunded_minor + lapsed_minor <= amount_minor AND instead_of_id IS NULL
    OR twin_id IS NOT NULL AND amount_minor = 0 AND lapsed_minor = 0 AND instead_of_id IS NULL
    OR instead_of_id IS NOT NULL AND amount_minor = 0 AND lapsed_minor = 0 AND refunded_minor > 0
      AND kind::text IN ('store_credit', 'transfer')));

ALTER TABLE order_tender DROP CONSTRAINT order_tender_owed;
ALTER TABLE order_tender ADD CONSTRAINT order_tender_owed CHECK (
  owed_minor >= 0 AND received_minor >= 0 AND owed_minor + received_minor <= amount_minor
  AND (owed_minor = 0 OR owed_minor <= amount_minor - refunded_minor)
  AND returning_minor >= 0
  AND returning_minor <= CASE WHEN instead_of_id IS NULL THEN received_minor ELSE refunded_minor END
  AND (received_minor > 0) = (received_at IS NOT NULL));

-- Why it does: with whose consent (C. consom. L221-24), or what the provider said of the card; who sees to a transfer.
CREATE TABLE refund_elsewhere (
  tender_id UUID PRIMARY KEY REFERENCES order_tender (id),
  order_id UUID NOT NULL REFERENCES orders (id),
  agreed_by TEXT,
  agreed_by_way_of TEXT,
  agreed_at TIMESTAMPTZ(3),
  refund_id UUID UNIQUE,
  failure_code TEXT,
  opened_at TIMESTAMPTZ(3) NOT NULL,
  actor_name TEXT NOT NULL,
  owner_id UUID,
  owner_name TEXT,
  paid_at TIMESTAMPTZ(3),
  paid_by_name TEXT,
  CONSTRAINT refund_elsewhere_agreed CHECK (
    (agreed_at IS NULL) = (agreed_by IS NULL) AND (agreed_at IS NULL) = (agreed_by_way_of IS NULL)
    AND (agreed_at IS NOT NULL OR refund_id IS NOT NULL AND paid_at IS NULL)),
  CONSTRAINT refund_elsewhere_failed CHECK ((refund_id IS NULL) = (failure_code IS NULL))
);
CREATE INDEX refund_elsewhere_order_id_idx ON refund_elsewhere (order_id);

-- What the provider said when it could not give a refund back.
ALTER TABLE refund ADD COLUMN failure_code TEXT;

-- Where its customer wants the money of a return, and since when: as they paid unless they chose otherwise.
ALTER TABLE "return" ADD COLUMN credit_agreed_at TIMESTAMPTZ(3);
