-- Words that begin so are read from a range of the index, whatever the database sorts text by; equality reads it as before.
DROP INDEX search_word_locale_plain_idx;
CREATE INDEX search_word_locale_plain_idx ON search_word (locale, plain text_pattern_ops);
