CREATE TABLE product_relation (
  product_id uuid NOT NULL REFERENCES product(id) ON DELETE CASCADE ON UPDATE CASCADE,
  kind text NOT NULL CHECK (kind IN ('accessory', 'alternative', 'part_of', 'fits')),
  other_id uuid NOT NULL REFERENCES product(id) ON DELETE CASCADE ON UPDATE CASCADE,
  position integer NOT NULL DEFAULT 0,
  words_fr text,
  words_en text,
  PRIMARY KEY (product_id, kind, other_id),
  CHECK (product_id <> other_id)
);
CREATE INDEX product_relation_other_id_idx ON product_relation (other_id);

CREATE TABLE product_document (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES product(id) ON DELETE CASCADE ON UPDATE CASCADE,
  file text NOT NULL,
  size integer NOT NULL CHECK (size > 0),
  kind text NOT NULL CHECK (kind IN ('notice', 'information_sheet', 'safety')),
  title_fr text NOT NULL,
  title_en text,
  language text NOT NULL DEFAULT 'fr',
  position integer NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX product_document_product_id_file_key ON product_document (product_id, file);
CREATE INDEX product_document_product_id_position_idx ON product_document (product_id, position);
