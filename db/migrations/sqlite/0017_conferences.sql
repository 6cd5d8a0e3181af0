-- What the desk knows of a conference before anybody writes; every state of a record is kept.
CREATE TABLE conferences (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  number INTEGER NOT NULL CHECK (number >= 1),
  version INTEGER NOT NULL CHECK (version >= 1),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  name_folded TEXT NOT NULL,
  day TEXT CHECK (length(day) = 10),
  last_day TEXT CHECK (length(last_day) = 10),
  calendar_id TEXT,
  record TEXT NOT NULL CHECK (json_valid(record)),
  created_by TEXT NOT NULL REFERENCES people (id),
  created_at INTEGER NOT NULL,
  changed_by TEXT NOT NULL REFERENCES people (id),
  changed_at INTEGER NOT NULL,
  removed_at INTEGER,
  CONSTRAINT conferences_number UNIQUE (number)
) STRICT;
CREATE INDEX conferences_day ON conferences (day, number);
CREATE INDEX conferences_calendar ON conferences (calendar_id) WHERE calendar_id IS NOT NULL;

CREATE TABLE conference_versions (
  conference_id TEXT NOT NULL REFERENCES conferences (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  record TEXT NOT NULL CHECK (json_valid(record)),
  saved_by TEXT NOT NULL REFERENCES people (id),
  saved_at INTEGER NOT NULL,
  CONSTRAINT conference_versions_pk PRIMARY KEY (conference_id, version)
) STRICT;
CREATE TRIGGER conference_versions_no_update BEFORE UPDATE ON conference_versions
  BEGIN SELECT RAISE(ABORT, 'versions of a conference are kept'); END;
CREATE TRIGGER conference_versions_no_delete BEFORE DELETE ON conference_versions
  BEGIN SELECT RAISE(ABORT, 'versions of a conference are kept'); END;

-- Which conference an article is about: what its details say, so that the desk can list by it.
ALTER TABLE articles ADD COLUMN conference_id TEXT REFERENCES conferences (id);
CREATE INDEX articles_conference ON articles (conference_id) WHERE conference_id IS NOT NULL;

-- Articles are found by the conference that they are about, too.
CREATE TABLE terms_new (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('tag', 'author', 'document', 'conference')),
  slug TEXT NOT NULL,
  name_key TEXT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT terms_slug UNIQUE (kind, slug),
  CONSTRAINT terms_name UNIQUE (kind, name_key)
) STRICT;
INSERT INTO terms_new SELECT id, kind, slug, name_key, name FROM terms;
DROP TABLE terms;
ALTER TABLE terms_new RENAME TO terms;
