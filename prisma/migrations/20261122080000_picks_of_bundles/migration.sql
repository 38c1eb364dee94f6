-- A bundle is fetched part by part: an order line may want several articles off the shelves, so many of each.
ALTER TABLE pick ADD COLUMN per_unit int NOT NULL DEFAULT 1 CHECK (per_unit > 0);
DROP INDEX pick_order_line_id_parcel_id_key;
CREATE UNIQUE INDEX pick_order_line_id_parcel_id_variant_id_key ON pick (order_line_id, parcel_id, variant_id);
