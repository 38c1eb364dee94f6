-- Of more matches than a search can rank, the most popular are ranked: that choice must not need the other table.
ALTER TABLE listing_card ADD COLUMN popularity INTEGER NOT NULL DEFAULT 0;
UPDATE listing_card c SET popularity = l.popularity FROM listing l WHERE l.product_id = c.product_id;
