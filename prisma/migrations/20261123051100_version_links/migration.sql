-- Versions also keep documents, what a product has to do with others, and what bundles are made of.
ALTER TABLE product_version_part DROP CONSTRAINT product_version_part_part_check;
ALTER TABLE product_version_part ADD CONSTRAINT product_version_part_part_check
  CHECK (part IN ('pictures', 'variants', 'documents', 'relations', 'bundles'));
