-- What kind of value an attribute takes; what there is says it of those that came before.
CREATE TYPE attribute_kind AS ENUM ('text', 'number', 'boolean', 'choice', 'choices', 'range', 'date');
ALTER TABLE attribute ADD COLUMN kind attribute_kind NOT NULL DEFAULT 'text';

UPDATE attribute a SET kind = CASE
    WHEN used.of = ARRAY['number'] THEN 'number'
    WHEN used.of = ARRAY['boolean'] THEN 'boolean'
    WHEN used.of = ARRAY['array'] THEN 'choices'
    ELSE 'choice' END::attribute_kind
FROM (
  SELECT content.key, array_agg(DISTINCT jsonb_typeof(content.value)) AS of
  FROM product CROSS JOIN LATERAL jsonb_each(product.attributes) content GROUP BY content.key
) used
WHERE used.key = a.code
  AND (used.of <> ARRAY['string'] OR EXISTS (SELECT FROM attribute_value v WHERE v.attribute_code = a.code));

-- Choices that variants make ("colour") stand on no product.
UPDATE attribute a SET kind = 'choice'
WHERE kind = 'text' AND EXISTS (SELECT FROM attribute_value v WHERE v.attribute_code = a.code)
  AND NOT EXISTS (SELECT FROM product WHERE product.attributes ? a.code);

-- What a product is: which attributes it has, and which legal facts it must tell.
CREATE TABLE product_type (
    code TEXT NOT NULL PRIMARY KEY,
    name_fr TEXT NOT NULL,
    name_en TEXT,
    -- Names of the legal facts without which it is not published.
    required_legal TEXT[] NOT NULL DEFAULT '{}',
    updated_at TIMESTAMPTZ(3) NOT NULL
);

CREATE TABLE product_type_attribute (
    type_code TEXT NOT NULL REFERENCES product_type(code) ON DELETE CASCADE ON UPDATE CASCADE,
    attribute_code TEXT NOT NULL REFERENCES attribute(code) ON DELETE RESTRICT ON UPDATE CASCADE,
    required BOOLEAN NOT NULL DEFAULT false,
    position INTEGER NOT NULL DEFAULT 0,
    -- The heading it stands under; null stands first, under none.
    group_fr TEXT,
    group_en TEXT,

    CONSTRAINT product_type_attribute_pkey PRIMARY KEY (type_code, attribute_code)
);
CREATE INDEX product_type_attribute_attribute_code_idx ON product_type_attribute (attribute_code);

ALTER TABLE product
    ADD COLUMN type_code TEXT REFERENCES product_type(code) ON DELETE RESTRICT ON UPDATE CASCADE,
    ADD COLUMN publish_at TIMESTAMPTZ(3),
    ADD COLUMN unpublish_at TIMESTAMPTZ(3),
    ADD CONSTRAINT product_publication CHECK (unpublish_at > publish_at);
CREATE INDEX product_type_code_idx ON product (type_code);
CREATE INDEX product_publish_at_idx ON product (publish_at) WHERE publish_at IS NOT NULL;
CREATE INDEX product_unpublish_at_idx ON product (unpublish_at) WHERE unpublish_at IS NOT NULL;

-- Who makes what a brand sells (regulation 2023/988, article 19): { name, address, contact }.
ALTER TABLE brand ADD COLUMN maker JSONB;

-- What a product said after each save; the one before the first save is kept too.
CREATE TABLE product_version (
    product_id UUID NOT NULL REFERENCES product(id) ON DELETE RESTRICT,
    version INTEGER NOT NULL,
    at TIMESTAMPTZ(3) NOT NULL,
    actor_name TEXT NOT NULL,
    -- The version it brought back.
    restores INTEGER,
    content JSONB NOT NULL,

    CONSTRAINT product_version_pkey PRIMARY KEY (product_id, version),
    CONSTRAINT product_version_restores CHECK (restores < version)
);
CREATE TRIGGER product_version_append_only BEFORE UPDATE OR DELETE ON product_version FOR EACH ROW EXECUTE FUNCTION append_only();
