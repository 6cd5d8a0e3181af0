-- HEIC joins the kinds of photo that are taken in; SQLite changes a check only by building its table anew.
CREATE TABLE assets_new (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  content_hash TEXT NOT NULL CHECK (length(content_hash) = 64 AND content_hash NOT GLOB '*[^0-9a-f]*'),
  mime TEXT NOT NULL CHECK (mime IN ('image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/heic')),
  width INTEGER NOT NULL CHECK (width >= 1),
  height INTEGER NOT NULL CHECK (height >= 1),
  bytes INTEGER NOT NULL CHECK (bytes >= 1),
  uploaded_by TEXT NOT NULL REFERENCES people (id),
  uploaded_at INTEGER NOT NULL,
  renditions TEXT NOT NULL CHECK (json_valid(renditions)),
  CONSTRAINT assets_content_hash UNIQUE (content_hash)
) STRICT;
INSERT INTO assets_new SELECT * FROM assets;
DROP TABLE assets;
ALTER TABLE assets_new RENAME TO assets;
CREATE TRIGGER assets_no_update BEFORE UPDATE ON assets
  BEGIN SELECT RAISE(ABORT, 'photos never change'); END;
