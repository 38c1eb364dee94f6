-- The addresses a customer keeps, and the one their checkout begins with.
CREATE TABLE account_address (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 120),
  line1 text NOT NULL CHECK (length(line1) BETWEEN 3 AND 120),
  line2 text CHECK (length(line2) BETWEEN 1 AND 120),
  postcode text NOT NULL CHECK (length(postcode) BETWEEN 1 AND 10),
  city text NOT NULL CHECK (length(city) BETWEEN 1 AND 80),
  country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  phone text CHECK (length(phone) <= 30),
  is_default boolean NOT NULL DEFAULT false,
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX account_address_account_id_idx ON account_address (account_id);
CREATE UNIQUE INDEX account_address_one_default ON account_address (account_id) WHERE is_default;
