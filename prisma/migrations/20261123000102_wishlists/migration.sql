-- Lists of products that somebody keeps, with an account or before they have one.
CREATE TABLE wishlist (
  id uuid PRIMARY KEY,
  account_id uuid,
  holder_hash text,
  name text CHECK (length(name) BETWEEN 1 AND 60),
  shared_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT wishlist_has_one_owner CHECK ((account_id IS NULL) <> (holder_hash IS NULL))
);
CREATE INDEX wishlist_account_id_idx ON wishlist (account_id);
CREATE INDEX wishlist_holder_hash_idx ON wishlist (holder_hash);

CREATE TABLE wishlist_item (
  id uuid PRIMARY KEY,
  wishlist_id uuid NOT NULL CONSTRAINT wishlist_item_wishlist_id_fkey REFERENCES wishlist (id) ON DELETE CASCADE ON UPDATE CASCADE,
  product_id uuid NOT NULL,
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 300),
  added_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX wishlist_item_wishlist_id_product_id_key ON wishlist_item (wishlist_id, product_id);
