-- What a return says beside its reason: who signs first when it comes back, and the places that are marked in the text.
ALTER TABLE articles ADD COLUMN resume_role TEXT CHECK (resume_role IN ('reporter', 'editor', 'secretary', 'chief', 'admin'));

CREATE TABLE marked_places (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  article_id TEXT NOT NULL REFERENCES articles (id),
  marked_by TEXT NOT NULL REFERENCES people (id),
  marked_at INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 0),
  from_pos INTEGER NOT NULL CHECK (from_pos >= 0),
  to_pos INTEGER NOT NULL CHECK (to_pos > from_pos),
  quote TEXT NOT NULL CHECK (length(quote) <= 1000),
  note TEXT NOT NULL CHECK (length(note) BETWEEN 1 AND 2000),
  answer TEXT CHECK (length(answer) BETWEEN 1 AND 2000),
  answered_by TEXT REFERENCES people (id),
  answered_at INTEGER,
  closed_at INTEGER,
  CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;
CREATE INDEX marked_places_article ON marked_places (article_id, marked_at);
