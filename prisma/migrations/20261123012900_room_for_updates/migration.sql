-- Rows that change again and again find room beside themselves, and no index is written: the words of the catalogue are
-- counted with each batch of an import, and a level moves with each piece that is kept aside, sold or counted.
ALTER TABLE search_word SET (fillfactor = 50);
ALTER TABLE stock_level SET (fillfactor = 50);
