-- An article that readers no longer see has a stage of its own; SQLite changes a check only by building its table anew.
CREATE TABLE articles_new (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  number INTEGER CHECK (number >= 1),
  author_id TEXT NOT NULL REFERENCES people (id),
  stage TEXT NOT NULL CHECK (stage IN ('draft', 'inReview', 'returned', 'approved', 'live', 'takenDown', 'spiked')),
  chain_id TEXT CHECK (length(chain_id) BETWEEN 1 AND 64),
  levels TEXT CHECK (json_valid(levels)),
  assigned_to TEXT REFERENCES people (id),
  section_id TEXT REFERENCES sections (id),
  headline TEXT NOT NULL CHECK (length(headline) <= 2000),
  headline_folded TEXT NOT NULL CHECK (length(headline_folded) <= 8000),
  live_edition_id TEXT,
  state_version INTEGER NOT NULL CHECK (state_version >= 0),
  round INTEGER NOT NULL CHECK (round >= 0),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  submitted_at INTEGER,
  return_reason TEXT CHECK (length(return_reason) BETWEEN 1 AND 5000),
  import_hash TEXT CHECK (length(import_hash) = 64 AND import_hash NOT GLOB '*[^0-9a-f]*'),
  embargo_ends_at INTEGER,
  CONSTRAINT articles_number UNIQUE (number),
  CONSTRAINT articles_address UNIQUE (id, number),
  CHECK (stage <> 'live' OR live_edition_id IS NOT NULL),
  CHECK (stage <> 'takenDown' OR live_edition_id IS NULL),
  -- The edition that an article calls live is the one that readers see; both rows change in one transaction.
  FOREIGN KEY (live_edition_id, id) REFERENCES live_editions (edition_id, article_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO articles_new SELECT * FROM articles;
DROP TABLE articles;
ALTER TABLE articles_new RENAME TO articles;
CREATE INDEX articles_stage ON articles (stage, updated_at);
CREATE INDEX articles_author ON articles (author_id, updated_at);
CREATE INDEX articles_assigned ON articles (assigned_to, updated_at);
CREATE INDEX articles_section ON articles (section_id, updated_at);
CREATE INDEX articles_updated ON articles (updated_at);
CREATE INDEX articles_import ON articles (import_hash);
CREATE TRIGGER articles_number_stays BEFORE UPDATE OF id, number ON articles
  WHEN NEW.id <> OLD.id OR (OLD.number IS NOT NULL AND NEW.number IS NOT OLD.number)
  BEGIN SELECT RAISE(ABORT, 'the number of an article never changes'); END;

-- What was taken from readers, why, on what ground, and what stands in its place. The editions stay as they are.
CREATE TABLE take_downs (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  article_id TEXT NOT NULL REFERENCES articles (id),
  edition_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  first_published_at INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 5000),
  ground TEXT NOT NULL CHECK (length(ground) BETWEEN 1 AND 5000),
  notice TEXT CHECK (length(notice) BETWEEN 1 AND 5000),
  taken_by TEXT NOT NULL REFERENCES people (id),
  taken_at INTEGER NOT NULL,
  lifted_by TEXT REFERENCES people (id),
  lifted_at INTEGER,
  CHECK ((lifted_by IS NULL) = (lifted_at IS NULL)),
  FOREIGN KEY (edition_id, article_id) REFERENCES editions (id, article_id)
) STRICT;
CREATE INDEX take_downs_article ON take_downs (article_id, taken_at);
CREATE INDEX take_downs_number ON take_downs (number, taken_at);

CREATE TRIGGER take_downs_one_open BEFORE INSERT ON take_downs
  WHEN EXISTS (SELECT 1 FROM take_downs WHERE article_id = NEW.article_id AND lifted_at IS NULL)
  BEGIN SELECT RAISE(ABORT, 'an article is taken down once at a time'); END;
CREATE TRIGGER take_downs_lifted_once BEFORE UPDATE ON take_downs
  WHEN OLD.lifted_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.article_id <> OLD.article_id
    OR NEW.edition_id <> OLD.edition_id OR NEW.number <> OLD.number OR NEW.reason <> OLD.reason
    OR NEW.ground <> OLD.ground OR NEW.notice IS NOT OLD.notice OR NEW.taken_at <> OLD.taken_at
    OR NEW.taken_by <> OLD.taken_by OR NEW.first_published_at <> OLD.first_published_at
  BEGIN SELECT RAISE(ABORT, 'a take-down is lifted once and never changed'); END;
CREATE TRIGGER take_downs_no_delete BEFORE DELETE ON take_downs
  BEGIN SELECT RAISE(ABORT, 'take-downs are kept'); END;
