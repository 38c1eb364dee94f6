-- Measured: keeping these two indexes exact at each row took nine tenths of an import. With pending lists it takes one,
-- and the import's last step (VACUUM) merges them, so that no search pays for it.
ALTER INDEX listing_card_document_fr_idx SET (fastupdate = on);
ALTER INDEX listing_card_document_en_idx SET (fastupdate = on);
