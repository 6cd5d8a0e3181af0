-- Articles are found by the official documents that they cite, too.
CREATE TABLE terms_new (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('tag', 'author', 'document')),
  slug TEXT NOT NULL,
  name_key TEXT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT terms_slug UNIQUE (kind, slug),
  CONSTRAINT terms_name UNIQUE (kind, name_key)
) STRICT;
INSERT INTO terms_new SELECT id, kind, slug, name_key, name FROM terms;
DROP TABLE terms;
ALTER TABLE terms_new RENAME TO terms;
