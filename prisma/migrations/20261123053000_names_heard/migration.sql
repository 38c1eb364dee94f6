-- How French says a name, spelt as simply as it can be: what was found by its sound is put in order by it, and what only
-- shares consonants with it is left out (Garnier is no Guérin). "1" stands for ch.
CREATE FUNCTION name_heard(name TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
     translate(regexp_replace(regexp_replace(replace(public.name_plain(name), 'ph', 'f'), 's?ch|sh', '1', 'g'), 'h', '', 'g'), 'zy', 'si'),
     'e?au(l(?=[dtsx]|\M))?', 'o', 'g'), 'gu(?=[ei])', 'g', 'g'), 'c(?=[ei])', 's', 'g'), 'qu?|c', 'k', 'g'),
     '(.)\1', '\1', 'g'), '(?<=..)e[rti]\M|(?<=..)[dtsxp]+\M', 'e', 'g'), '(?<=.)e+\M|b(?=v)', '', 'g') $$;
