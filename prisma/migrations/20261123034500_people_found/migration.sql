-- The desk finds whoever calls by what they say of themselves. Names are found by their sound: Daitch and Mokotoff's
-- (PostgreSQL's fuzzystrmatch), after the letters that French writes and nobody hears are taken off a word's end.
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- A name in small letters, without accents.
CREATE FUNCTION name_plain(name TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, name)), '[^a-z]+', ' ', 'g')) $$;

-- Renault is heard as Reno, Dupont as Dupond, Garnier as Garnié, Hélène as Elène.
CREATE FUNCTION word_sounds(word TEXT) RETURNS TEXT[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT coalesce(public.daitch_mokotoff(
     regexp_replace(regexp_replace(regexp_replace(regexp_replace(word,
       '^h', ''), 'e?au[lx]?[dtsx]*$', 'o'), '(..)e[rzty]$', '\1e'), '(..)[dtsxzp]+$', '\1')), '{}') $$;

-- The sounds of each word and of each two that follow one another: Le Goff is found by "legof", Jean-Pierre by "jeanpierre".
CREATE FUNCTION name_sounds(name TEXT) RETURNS TEXT[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT coalesce(array_agg(DISTINCT sound), '{}')
   FROM string_to_array(public.name_plain(name), ' ') AS words, generate_subscripts(words, 1) AS nth,
        unnest(public.word_sounds(words[nth]) || coalesce(public.word_sounds(words[nth] || words[nth + 1]), '{}')) AS sound $$;

-- However a number is written, +33, 0033, with points or a zero between brackets, its last nine digits are the same.
CREATE FUNCTION phone_key(phone TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT right(regexp_replace(phone, '\D', '', 'g'), 9) $$;

CREATE INDEX account_name_sounds_idx ON account USING gin (name_sounds(name)) WHERE kind = 'customer';
CREATE INDEX orders_name_sounds_idx ON orders USING gin (name_sounds(name));
CREATE INDEX customer_case_name_sounds_idx ON customer_case USING gin (name_sounds(name));

CREATE INDEX orders_phone_key_idx ON orders (phone_key(phone)) WHERE phone IS NOT NULL;
CREATE INDEX customer_case_phone_key_idx ON customer_case (phone_key(phone)) WHERE phone IS NOT NULL;
CREATE INDEX member_phone_key_idx ON member (phone_key(phone)) WHERE phone IS NOT NULL;
CREATE INDEX account_address_phone_key_idx ON account_address (phone_key(phone)) WHERE phone IS NOT NULL;

-- Addresses are looked up in small letters, and by their beginnings.
CREATE INDEX orders_small_email_idx ON orders (lower(email) text_pattern_ops);

-- Where many live, and what many bought, the latest come first.
CREATE INDEX orders_postcode_placed_at_idx ON orders (postcode, placed_at DESC) WHERE postcode IS NOT NULL;
DROP INDEX order_line_sku_idx;
CREATE INDEX order_line_sku_order_id_idx ON order_line (sku, order_id DESC);
CREATE INDEX order_tender_last_four_order_id_idx ON order_tender (last_four, order_id DESC) WHERE last_four IS NOT NULL;
