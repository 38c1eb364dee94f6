-- A store is called at what a call costs (C. consom. L121-16): no number that begins with 081 to 089.
ALTER TABLE store ADD CONSTRAINT store_phone CHECK (regexp_replace(phone, '[^0-9+]', '', 'g') !~ '^(0|(\+|00)33)8[1-9]');
