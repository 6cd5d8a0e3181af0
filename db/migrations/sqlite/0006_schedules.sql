-- Before this moment nothing of an article may reach readers, whoever signed it.
ALTER TABLE articles ADD COLUMN embargo_ends_at INTEGER;

-- Publications and take-downs at a time. A row is settled once: done, refused by a rule, or called off.
CREATE TABLE schedules (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  article_id TEXT NOT NULL REFERENCES articles (id),
  act TEXT NOT NULL CHECK (act IN ('publish', 'takeDown')),
  revision_id TEXT NOT NULL,
  hash TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  scheduled_by TEXT NOT NULL REFERENCES people (id),
  scheduled_at INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('pending', 'done', 'refused', 'cancelled')),
  settled_at INTEGER,
  rule TEXT CHECK (length(rule) BETWEEN 1 AND 64),
  words TEXT CHECK (json_valid(words)),
  CHECK ((outcome = 'pending') = (settled_at IS NULL)),
  CHECK ((outcome = 'refused') = (rule IS NOT NULL)),
  CHECK ((act = 'takeDown') = (words IS NOT NULL)),
  FOREIGN KEY (revision_id, article_id, hash) REFERENCES revisions (id, article_id, hash)
) STRICT;
CREATE INDEX schedules_open ON schedules (outcome, due_at);
CREATE INDEX schedules_article ON schedules (article_id, scheduled_at);

CREATE TRIGGER schedules_settled_once BEFORE UPDATE ON schedules WHEN old.outcome <> 'pending'
  BEGIN SELECT RAISE(ABORT, 'a schedule is settled once'); END;
CREATE TRIGGER schedules_one_open BEFORE INSERT ON schedules
  WHEN EXISTS (SELECT 1 FROM schedules WHERE article_id = new.article_id AND act = new.act AND outcome = 'pending')
  BEGIN SELECT RAISE(ABORT, 'an article has one open schedule of a kind'); END;
CREATE TRIGGER schedules_no_delete BEFORE DELETE ON schedules
  BEGIN SELECT RAISE(ABORT, 'schedules are kept'); END;
