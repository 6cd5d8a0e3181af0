-- A manuscript and its authors as they stood at a version, so that a moment of a long history is read in a few steps.
CREATE TABLE checkpoints (
  article_id TEXT NOT NULL REFERENCES manuscripts (article_id),
  version INTEGER NOT NULL CHECK (version >= 0),
  doc TEXT NOT NULL CHECK (json_valid(doc)),
  authors TEXT NOT NULL CHECK (json_valid(authors)),
  CONSTRAINT checkpoints_pk PRIMARY KEY (article_id, version)
) STRICT;

CREATE TRIGGER checkpoints_no_update BEFORE UPDATE ON checkpoints
  BEGIN SELECT RAISE(ABORT, 'the log of steps never changes'); END;
CREATE TRIGGER checkpoints_no_delete BEFORE DELETE ON checkpoints
  BEGIN SELECT RAISE(ABORT, 'the log of steps never changes'); END;

-- A batch that brought back an older passage: the moment it came from, and where it stood there.
ALTER TABLE step_batches ADD COLUMN restored_version INTEGER
  CHECK (restored_version BETWEEN 0 AND from_version);
ALTER TABLE step_batches ADD COLUMN restored_from INTEGER
  CHECK ((restored_from IS NULL) = (restored_version IS NULL));

CREATE INDEX step_batches_version ON step_batches (article_id, to_version);
