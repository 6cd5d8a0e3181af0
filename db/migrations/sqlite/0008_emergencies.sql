-- Editions that the editor-in-chief let out before their chain was complete, and the second signature that each owes.
CREATE TABLE emergencies (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  article_id TEXT NOT NULL REFERENCES articles (id),
  edition_id TEXT NOT NULL,
  revision_id TEXT NOT NULL,
  hash TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 5000),
  opened_by TEXT NOT NULL REFERENCES people (id),
  opened_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL CHECK (due_at > opened_at),
  signed_by TEXT REFERENCES people (id),
  signed_at INTEGER,
  CONSTRAINT emergencies_edition UNIQUE (edition_id),
  CHECK ((signed_by IS NULL) = (signed_at IS NULL)),
  -- Four eyes: who opened the door never signs behind themselves.
  CHECK (signed_by <> opened_by),
  FOREIGN KEY (edition_id, article_id) REFERENCES editions (id, article_id),
  FOREIGN KEY (revision_id, article_id, hash) REFERENCES revisions (id, article_id, hash)
) STRICT;
CREATE INDEX emergencies_article ON emergencies (article_id, opened_at);

CREATE TRIGGER emergencies_signed_once BEFORE UPDATE ON emergencies
  WHEN OLD.signed_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.article_id <> OLD.article_id
    OR NEW.edition_id <> OLD.edition_id OR NEW.revision_id <> OLD.revision_id OR NEW.hash <> OLD.hash
    OR NEW.reason <> OLD.reason OR NEW.opened_by <> OLD.opened_by OR NEW.opened_at <> OLD.opened_at
    OR NEW.due_at <> OLD.due_at
  BEGIN SELECT RAISE(ABORT, 'an emergency is signed once and never changed'); END;
CREATE TRIGGER emergencies_no_delete BEFORE DELETE ON emergencies
  BEGIN SELECT RAISE(ABORT, 'emergencies are kept'); END;
