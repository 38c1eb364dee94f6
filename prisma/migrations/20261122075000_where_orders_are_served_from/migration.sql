-- How places are weighed against each other when an order could be served from several: one row, or none for the usual way.
CREATE TABLE routing_policy (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  strategy text NOT NULL
);
