-- People, bodies and documents as the newsroom knows them, with the days on which each rank, office or name held.
CREATE TABLE register_entries (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'body', 'document')),
  version INTEGER NOT NULL CHECK (version >= 1),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  name_folded TEXT NOT NULL,
  entry TEXT NOT NULL CHECK (json_valid(entry)),
  changed_by TEXT NOT NULL REFERENCES people (id),
  changed_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;
CREATE INDEX register_entries_name ON register_entries (kind, name_folded);

-- What was named in print and is nobody's business: not asked about again.
CREATE TABLE register_dismissals (
  proposal TEXT PRIMARY KEY NOT NULL CHECK (length(proposal) BETWEEN 1 AND 400),
  dismissed_by TEXT NOT NULL REFERENCES people (id),
  dismissed_at INTEGER NOT NULL
) STRICT;
