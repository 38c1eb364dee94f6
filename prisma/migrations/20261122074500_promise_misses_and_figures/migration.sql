CREATE TABLE promise_miss (
  order_line_id uuid PRIMARY KEY REFERENCES delivery_promise (order_line_id),
  cause text NOT NULL CHECK (cause IN ('place', 'carrier', 'stock', 'promise', 'customer')),
  reason text NOT NULL CHECK (length(reason) BETWEEN 3 AND 300),
  closed_by_name text NOT NULL,
  closed_at timestamptz(3) NOT NULL
);

CREATE TABLE promise_figure (
  day date PRIMARY KEY,
  deliveries int NOT NULL CHECK (deliveries >= 0),
  kept int NOT NULL CHECK (kept BETWEEN 0 AND deliveries)
);
