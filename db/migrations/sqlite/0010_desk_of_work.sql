-- Deadlines of articles, and who watches which.
ALTER TABLE articles ADD COLUMN due_at INTEGER;
CREATE INDEX articles_due ON articles (due_at);

CREATE TABLE watches (
  article_id TEXT NOT NULL REFERENCES articles (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  since_at INTEGER NOT NULL,
  CONSTRAINT watches_person UNIQUE (person_id, article_id)
) STRICT;
