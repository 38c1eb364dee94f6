-- What an order said before it was edited, and what it says since: version 1 is written at the first edit.
CREATE TABLE order_version (
    order_id UUID NOT NULL REFERENCES orders(id) ON DELETE RESTRICT,
    number INTEGER NOT NULL,
    at TIMESTAMPTZ(3) NOT NULL,
    actor_name TEXT NOT NULL,
    reason TEXT,
    changes JSONB NOT NULL DEFAULT '[]',
    total_before_minor INTEGER NOT NULL,
    total_after_minor INTEGER NOT NULL,
    snapshot JSONB NOT NULL,

    CONSTRAINT order_version_pkey PRIMARY KEY (order_id, number),
    CONSTRAINT order_version_number CHECK (number >= 1),
    CONSTRAINT order_version_money CHECK (total_before_minor >= 0 AND total_after_minor >= 0)
);
CREATE TRIGGER order_version_append_only BEFORE UPDATE OR DELETE ON order_version FOR EACH ROW EXECUTE FUNCTION append_only();

-- What went back because an edit made the order cheaper: its total is without it already.
ALTER TABLE orders ADD COLUMN reduced_minor INTEGER NOT NULL DEFAULT 0,
  ADD CONSTRAINT orders_reduced CHECK (reduced_minor >= 0 AND reduced_minor <= refunded_minor);

CREATE TYPE order_edit_state AS ENUM ('proposed', 'applied', 'lapsed', 'withdrawn');

-- An edit that costs more waits for its payment; the order stays as it was until then.
CREATE TABLE order_edit (
    id UUID NOT NULL PRIMARY KEY,
    order_id UUID NOT NULL REFERENCES orders(id) ON DELETE RESTRICT,
    state order_edit_state NOT NULL,
    -- The version it changes.
    base_version INTEGER NOT NULL,
    plan JSONB NOT NULL,
    difference_minor INTEGER NOT NULL,
    total_minor INTEGER NOT NULL,
    reason TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    request_id UUID,
    created_at TIMESTAMPTZ(3) NOT NULL,
    expires_at TIMESTAMPTZ(3) NOT NULL,
    settled_at TIMESTAMPTZ(3),

    CONSTRAINT order_edit_dearer CHECK (difference_minor > 0 AND total_minor >= difference_minor),
    CONSTRAINT order_edit_settled CHECK ((state = 'proposed') = (settled_at IS NULL))
);
CREATE INDEX order_edit_order_id_idx ON order_edit (order_id);
CREATE UNIQUE INDEX order_edit_proposed_key ON order_edit (order_id) WHERE state = 'proposed';
