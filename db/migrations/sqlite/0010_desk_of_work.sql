-- Deadlines of articles, and who watches which.
ALTER TABLE articles ADD COLUMN due_at INTEGER;
CREATE INDEX articles_due ON articles (due_at);

CREATE TABLE watches (
  article_id TEXT NOT NULL REFERENCES articles (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  since_at INTEGER NOT NULL,
  CONSTRAINT watches_person UNIQUE (person_id, article_id)
) STRICT;

-- Narrowed lists that somebody keeps under a name; `query` is the address that asks for one.
CREATE TABLE saved_filters (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  person_id TEXT NOT NULL REFERENCES people (id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  query TEXT NOT NULL CHECK (length(query) BETWEEN 1 AND 2000),
  saved_at INTEGER NOT NULL,
  CONSTRAINT saved_filters_name UNIQUE (person_id, name)
) STRICT;
