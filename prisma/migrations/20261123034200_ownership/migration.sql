-- Who answers for a queue, an alert, a figure, a reason to write, or a category. What has no row of its own is answered
-- for by whoever answers for what stands above it, and in the end for the house: nothing is ever nobody's.
CREATE TABLE responsibility (
  thing text PRIMARY KEY CHECK (thing ~ '^(house|(queue|alert|figure|reason):[a-z_]+|category:[0-9a-f-]{36})$'),
  category_id uuid UNIQUE REFERENCES category (id) ON DELETE CASCADE,
  owner_id uuid NOT NULL REFERENCES account (id),
  substitute_id uuid REFERENCES account (id),
  given_at timestamptz(3) NOT NULL,
  CONSTRAINT responsibility_category CHECK ((category_id IS NOT NULL) = (thing LIKE 'category:%')
    AND (category_id IS NULL OR thing = 'category:' || category_id)),
  CONSTRAINT responsibility_two_people CHECK (substitute_id <> owner_id)
);
CREATE INDEX responsibility_owner_id_idx ON responsibility (owner_id);
CREATE INDEX responsibility_substitute_id_idx ON responsibility (substitute_id);

-- The days on which a colleague is not here.
CREATE TABLE absence (
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  first_day date NOT NULL,
  last_day date NOT NULL,
  PRIMARY KEY (account_id, first_day),
  CONSTRAINT absence_days CHECK (last_day >= first_day AND last_day <= first_day + 366)
);
CREATE INDEX absence_last_day_idx ON absence (last_day);

-- Something to do: of one person, or of whoever answers for a thing on the day.
CREATE TABLE task (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  subject text,
  thing text,
  person_id uuid REFERENCES account (id),
  title text NOT NULL DEFAULT '' CHECK (length(title) <= 200),
  data jsonb NOT NULL DEFAULT '{}',
  due_day date,
  opened_at timestamptz(3) NOT NULL,
  opened_by_id uuid REFERENCES account (id),
  opened_by_name text NOT NULL,
  settled_at timestamptz(3),
  settled_by_name text,
  outcome text CHECK (length(outcome) BETWEEN 2 AND 500),
  CONSTRAINT task_is_of_somebody CHECK ((thing IS NULL) <> (person_id IS NULL)),
  CONSTRAINT task_settled CHECK ((settled_at IS NULL) = (settled_by_name IS NULL)
    AND (settled_at IS NOT NULL OR outcome IS NULL) AND (kind = 'own' OR (settled_at IS NULL) = (outcome IS NULL)))
);
-- What the shop asks for is asked once until it is settled.
CREATE UNIQUE INDEX task_open_subject ON task (kind, subject) WHERE settled_at IS NULL AND subject IS NOT NULL;
CREATE INDEX task_open_person ON task (person_id) WHERE settled_at IS NULL;
CREATE INDEX task_kind_subject_settled_at_idx ON task (kind, subject, settled_at);
