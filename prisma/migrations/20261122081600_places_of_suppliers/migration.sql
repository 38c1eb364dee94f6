-- A supplier that sends to customers for the shop. Before 'store', so that places are listed warehouse, store, supplier.
ALTER TYPE location_kind ADD VALUE 'supplier' BEFORE 'store';
