-- What a private person was paid for used goods: VAT is due on the margin. And what customs want to know of an article.
ALTER TABLE variant
  ADD COLUMN bought_for_minor integer CHECK (bought_for_minor >= 0),
  ADD COLUMN hs_code text CHECK (hs_code ~ '^[0-9]{6,10}$'),
  ADD COLUMN origin_country text CHECK (origin_country ~ '^[A-Z]{2}$');
