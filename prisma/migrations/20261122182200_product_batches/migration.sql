-- One change of every product that a filter found: what was asked, how far it has come, what it undoes.
CREATE TABLE product_batch (
    id UUID NOT NULL PRIMARY KEY,
    at TIMESTAMPTZ(3) NOT NULL,
    author_id UUID,
    author_name TEXT NOT NULL,
    change JSONB NOT NULL,
    -- The batch that it takes back.
    undoes_id UUID UNIQUE REFERENCES product_batch(id) ON DELETE RESTRICT,
    stopped BOOLEAN NOT NULL DEFAULT false
);

-- Each product of it: null until its turn, then the version it made or why it was refused.
CREATE TABLE product_batch_item (
    batch_id UUID NOT NULL REFERENCES product_batch(id) ON DELETE CASCADE,
    product_id UUID NOT NULL REFERENCES product(id) ON DELETE RESTRICT,
    -- The version it stood at, and the one it was given.
    before INTEGER,
    after INTEGER,
    refusal TEXT,

    CONSTRAINT product_batch_item_pkey PRIMARY KEY (batch_id, product_id),
    CONSTRAINT product_batch_item_outcome CHECK (after IS NULL OR refusal IS NULL)
);
CREATE INDEX product_batch_item_product_id_idx ON product_batch_item (product_id);
CREATE INDEX product_batch_item_waiting_idx ON product_batch_item (batch_id, product_id) WHERE after IS NULL AND refusal IS NULL;
