ALTER TABLE delivery_method ADD COLUMN compiled jsonb;
