-- What a version keeps besides what is said of the product, where a save changed it; the state before the first change too.
CREATE TABLE product_version_part (
    product_id UUID NOT NULL,
    version INTEGER NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('pictures', 'variants')),
    said JSONB NOT NULL,
    -- What that save changed of it, as the history tells it.
    changes JSONB NOT NULL,

    CONSTRAINT product_version_part_pkey PRIMARY KEY (product_id, part, version),
    FOREIGN KEY (product_id, version) REFERENCES product_version (product_id, version) ON DELETE RESTRICT
);
CREATE TRIGGER product_version_part_append_only BEFORE UPDATE OR DELETE ON product_version_part FOR EACH ROW EXECUTE FUNCTION append_only();
