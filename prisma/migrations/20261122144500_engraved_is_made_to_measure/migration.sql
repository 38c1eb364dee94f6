-- What is engraved for its buyer cannot be withdrawn from (C. consom. L221-28, 3°), and its offer says so.
ALTER TABLE product ADD CONSTRAINT product_engraved_is_made_to_measure
  CHECK (NOT (sale_terms ? 'engraved') OR legal ->> 'withdrawal' IS NOT DISTINCT FROM 'made_to_measure');
