-- A category keeps the paths it had: promotions and pages that were published with one go on naming it.
CREATE TABLE category_former_path (
  path text PRIMARY KEY,
  category_id uuid NOT NULL REFERENCES category (id) ON DELETE CASCADE,
  moved_at timestamptz(3) NOT NULL
);
CREATE INDEX category_former_path_category_id_idx ON category_former_path (category_id);
