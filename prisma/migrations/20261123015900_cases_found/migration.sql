-- Every page of the back office counts the cases that live, and never reads those that are closed.
CREATE INDEX customer_case_living_idx ON customer_case (state, assignee_id) INCLUDE (due_at, store_code)
  WHERE state IN ('open', 'waiting', 'snoozed');

-- What came with a message is asked for by what it holds.
CREATE INDEX case_file_file_idx ON case_file (file);
