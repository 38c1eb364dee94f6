-- The desk looks accounts up by the beginning of their address, whatever the database sorts text by.
CREATE INDEX account_email_beginning_idx ON account (email text_pattern_ops);
