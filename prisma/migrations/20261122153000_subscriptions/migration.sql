-- What is delivered again and again until its customer says otherwise.
ALTER TYPE payment_purpose ADD VALUE IF NOT EXISTS 'subscription';

-- A subscription says its rhythm; nothing else has one.
ALTER TABLE product ADD CONSTRAINT product_rhythm CHECK ((kind = 'subscription') = (sale_terms ? 'rhythm'));

CREATE TYPE subscription_state AS ENUM ('active', 'paused', 'ended');
CREATE TYPE rhythm_unit AS ENUM ('week', 'month');
CREATE TYPE subscription_delivery_state AS ENUM ('ordered', 'skipped', 'unavailable', 'unpaid');

CREATE TABLE subscription (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES orders (id),
  variant_id uuid NOT NULL REFERENCES variant (id),
  account_id uuid,
  email text NOT NULL,
  name text NOT NULL,
  locale text NOT NULL,
  sku text NOT NULL,
  article text NOT NULL,
  quantity integer NOT NULL CHECK (quantity > 0),
  total_minor integer NOT NULL CHECK (total_minor > 0),
  every integer NOT NULL CHECK (every BETWEEN 1 AND 12),
  unit rhythm_unit NOT NULL,
  state subscription_state NOT NULL DEFAULT 'active',
  started_on date NOT NULL,
  next_on date NOT NULL CHECK (next_on > started_on),
  told_on date,
  created_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  ended_by text,
  CONSTRAINT subscription_ended CHECK ((state = 'ended') = (ended_at IS NOT NULL) AND (ended_at IS NULL) = (ended_by IS NULL))
);
CREATE UNIQUE INDEX subscription_order_id_variant_id_key ON subscription (order_id, variant_id);
CREATE INDEX subscription_state_next_on_idx ON subscription (state, next_on);

CREATE TABLE subscription_delivery (
  id uuid PRIMARY KEY,
  subscription_id uuid NOT NULL CONSTRAINT subscription_delivery_subscription_id_fkey REFERENCES subscription (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  day date NOT NULL,
  state subscription_delivery_state NOT NULL,
  order_id uuid REFERENCES orders (id),
  at timestamptz(3) NOT NULL,
  CONSTRAINT subscription_delivery_ordered CHECK ((state IN ('ordered', 'unpaid')) = (order_id IS NOT NULL))
);
CREATE UNIQUE INDEX subscription_delivery_subscription_id_day_key ON subscription_delivery (subscription_id, day);
CREATE UNIQUE INDEX subscription_delivery_order_id_key ON subscription_delivery (order_id);
