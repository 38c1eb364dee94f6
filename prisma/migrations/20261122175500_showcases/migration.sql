-- Pages made of blocks, drafted, published for a time, withdrawn; what was published is never rewritten.
CREATE TABLE showcase (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
  kind text NOT NULL CHECK (kind IN ('home', 'landing', 'guide') AND (kind = 'home') = (slug = 'home')),
  draft jsonb NOT NULL,
  revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL
);

CREATE TABLE showcase_version (
  showcase_id uuid NOT NULL REFERENCES showcase (id),
  number integer NOT NULL CHECK (number > 0),
  content jsonb NOT NULL,
  live_from timestamptz(3) NOT NULL,
  live_until timestamptz(3) CHECK (live_until > live_from),
  withdrawn_at timestamptz(3),
  published_at timestamptz(3) NOT NULL,
  published_by text NOT NULL,
  PRIMARY KEY (showcase_id, number)
);

CREATE FUNCTION showcase_version_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.withdrawn_at IS NOT NULL
     OR (to_jsonb(NEW) - 'withdrawn_at') IS DISTINCT FROM (to_jsonb(OLD) - 'withdrawn_at') THEN
    RAISE EXCEPTION 'a published version is withdrawn, never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER showcase_version_is_kept BEFORE UPDATE OR DELETE ON showcase_version
  FOR EACH ROW EXECUTE FUNCTION showcase_version_is_kept();
