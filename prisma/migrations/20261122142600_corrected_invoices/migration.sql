-- A wrong invoice is credited whole and written again: the new one names the one it replaces. A parcel is invoiced once,
-- but for that.
ALTER TABLE invoice ADD COLUMN replaces_id UUID;
ALTER TABLE invoice ADD CONSTRAINT invoice_replaces_id_fkey
  FOREIGN KEY (replaces_id) REFERENCES invoice (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE invoice ADD CONSTRAINT invoice_replaces CHECK (replaces_id IS NULL OR kind = 'invoice');
DROP INDEX invoice_parcel_once;
CREATE UNIQUE INDEX invoice_parcel_once ON invoice (parcel_id) WHERE replaces_id IS NULL;
CREATE UNIQUE INDEX "invoice_replaces_id_key" ON invoice (replaces_id);
