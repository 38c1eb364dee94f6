-- The price sheet walks 80,000 variants in these orders, fifty at a time.
CREATE INDEX "product_name_fr_id_idx" ON "product"("name_fr", "id");
CREATE INDEX "price_gross_minor_variant_id_idx" ON "price"("gross_minor", "variant_id");
CREATE INDEX "price_since_variant_id_idx" ON "price"("since", "variant_id");
