-- The newsroom's first tables. Rules that must never break are repeated here as constraints and triggers:
-- whatever the code above does wrong, the database refuses.

CREATE TABLE people (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  email TEXT NOT NULL CHECK (length(email) BETWEEN 3 AND 254 AND email = lower(email)),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  pen_name TEXT CHECK (length(pen_name) BETWEEN 1 AND 200),
  role TEXT NOT NULL CHECK (role IN ('reporter', 'editor', 'secretary', 'chief', 'admin')),
  password_hash TEXT CHECK (length(password_hash) BETWEEN 20 AND 500),
  disabled_at INTEGER,
  created_at INTEGER NOT NULL,
  CONSTRAINT people_email UNIQUE (email)
) STRICT;

CREATE TABLE sessions (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  person_id TEXT NOT NULL REFERENCES people (id),
  token_hash TEXT NOT NULL CHECK (length(token_hash) = 64 AND token_hash NOT GLOB '*[^0-9a-f]*'),
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  revoked_at INTEGER,
  user_agent TEXT CHECK (length(user_agent) <= 1000),
  CONSTRAINT sessions_token_hash UNIQUE (token_hash)
) STRICT;
CREATE INDEX sessions_person ON sessions (person_id);

CREATE TABLE invitations (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  token_hash TEXT NOT NULL CHECK (length(token_hash) = 64 AND token_hash NOT GLOB '*[^0-9a-f]*'),
  kind TEXT NOT NULL CHECK (kind IN ('first-admin', 'person', 'reset')),
  person_id TEXT REFERENCES people (id),
  created_by TEXT REFERENCES people (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  CONSTRAINT invitations_token_hash UNIQUE (token_hash)
) STRICT;

CREATE TABLE rate_limits (
  key TEXT PRIMARY KEY NOT NULL CHECK (length(key) BETWEEN 1 AND 400),
  count INTEGER NOT NULL CHECK (count >= 0),
  window_start INTEGER NOT NULL,
  blocked_until INTEGER
) STRICT;

CREATE TABLE sections (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 200),
  position INTEGER NOT NULL,
  chain_id TEXT NOT NULL CHECK (length(chain_id) BETWEEN 1 AND 64)
) STRICT;

CREATE TABLE articles (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  number INTEGER CHECK (number >= 1),
  author_id TEXT NOT NULL REFERENCES people (id),
  stage TEXT NOT NULL CHECK (stage IN ('draft', 'inReview', 'returned', 'approved', 'live', 'spiked')),
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
  CONSTRAINT articles_number UNIQUE (number),
  CONSTRAINT articles_address UNIQUE (id, number),
  CHECK (stage <> 'live' OR live_edition_id IS NOT NULL),
  -- The edition that an article calls live is the one that readers see; both rows change in one transaction.
  FOREIGN KEY (live_edition_id, id) REFERENCES live_editions (edition_id, article_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX articles_stage ON articles (stage, updated_at);
CREATE INDEX articles_author ON articles (author_id, updated_at);
CREATE INDEX articles_assigned ON articles (assigned_to, updated_at);
CREATE INDEX articles_section ON articles (section_id, updated_at);
CREATE INDEX articles_updated ON articles (updated_at);
CREATE INDEX articles_import ON articles (import_hash);

CREATE TABLE manuscripts (
  article_id TEXT PRIMARY KEY NOT NULL REFERENCES articles (id),
  version INTEGER NOT NULL CHECK (version >= 0),
  meta_version INTEGER NOT NULL CHECK (meta_version >= 0),
  contributors TEXT NOT NULL CHECK (json_valid(contributors)),
  metadata TEXT NOT NULL CHECK (json_valid(metadata)),
  head_hash TEXT NOT NULL CHECK (length(head_hash) = 64 AND head_hash NOT GLOB '*[^0-9a-f]*'),
  doc TEXT NOT NULL CHECK (json_valid(doc))
) STRICT;

CREATE TABLE steps (
  article_id TEXT NOT NULL REFERENCES manuscripts (article_id),
  version INTEGER NOT NULL CHECK (version >= 0),
  batch_id TEXT NOT NULL CHECK (length(batch_id) BETWEEN 1 AND 64),
  client_id TEXT NOT NULL CHECK (length(client_id) BETWEEN 1 AND 64),
  person_id TEXT NOT NULL REFERENCES people (id),
  at INTEGER NOT NULL,
  step TEXT NOT NULL CHECK (json_valid(step)),
  CONSTRAINT steps_pk PRIMARY KEY (article_id, version)
) STRICT;

CREATE TABLE step_batches (
  article_id TEXT NOT NULL REFERENCES manuscripts (article_id),
  batch_id TEXT NOT NULL CHECK (length(batch_id) BETWEEN 1 AND 64),
  from_version INTEGER NOT NULL CHECK (from_version >= 0),
  to_version INTEGER NOT NULL CHECK (to_version >= from_version),
  person_id TEXT NOT NULL REFERENCES people (id),
  at INTEGER NOT NULL,
  CONSTRAINT step_batches_pk PRIMARY KEY (article_id, batch_id)
) STRICT;

CREATE TABLE metadata_versions (
  article_id TEXT NOT NULL REFERENCES articles (id),
  meta_version INTEGER NOT NULL CHECK (meta_version >= 0),
  person_id TEXT NOT NULL REFERENCES people (id),
  at INTEGER NOT NULL,
  metadata TEXT NOT NULL CHECK (json_valid(metadata)),
  CONSTRAINT metadata_versions_pk PRIMARY KEY (article_id, meta_version)
) STRICT;

CREATE TABLE revisions (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  article_id TEXT NOT NULL REFERENCES articles (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  version INTEGER NOT NULL CHECK (version >= 0),
  meta_version INTEGER NOT NULL CHECK (meta_version >= 0),
  created_by TEXT NOT NULL REFERENCES people (id),
  created_at INTEGER NOT NULL,
  contributors TEXT NOT NULL CHECK (json_valid(contributors)),
  headline TEXT NOT NULL CHECK (length(headline) <= 2000),
  metadata TEXT NOT NULL CHECK (json_valid(metadata)),
  doc TEXT NOT NULL CHECK (json_valid(doc)),
  CONSTRAINT revisions_content UNIQUE (article_id, hash),
  CONSTRAINT revisions_number UNIQUE (article_id, number),
  CONSTRAINT revisions_identity UNIQUE (id, article_id, hash)
) STRICT;

CREATE TABLE signatures (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  article_id TEXT NOT NULL,
  revision_id TEXT NOT NULL,
  hash TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('level', 'author')),
  level INTEGER CHECK (level >= 0),
  level_name TEXT CHECK (length(level_name) BETWEEN 1 AND 200),
  person_id TEXT NOT NULL REFERENCES people (id),
  round INTEGER NOT NULL CHECK (round >= 0),
  at INTEGER NOT NULL,
  CONSTRAINT signatures_person UNIQUE (revision_id, person_id, round),
  CONSTRAINT signatures_level UNIQUE (revision_id, kind, level, round),
  CHECK ((kind = 'level') = (level IS NOT NULL)),
  CHECK ((kind = 'level') = (level_name IS NOT NULL)),
  -- Promise 1: who signs a revision signs the content that this revision has.
  FOREIGN KEY (revision_id, article_id, hash) REFERENCES revisions (id, article_id, hash)
) STRICT;
CREATE INDEX signatures_article ON signatures (article_id, at);

CREATE TABLE assets (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  content_hash TEXT NOT NULL CHECK (length(content_hash) = 64 AND content_hash NOT GLOB '*[^0-9a-f]*'),
  mime TEXT NOT NULL CHECK (mime IN ('image/jpeg', 'image/png', 'image/webp', 'image/avif')),
  width INTEGER NOT NULL CHECK (width >= 1),
  height INTEGER NOT NULL CHECK (height >= 1),
  bytes INTEGER NOT NULL CHECK (bytes >= 1),
  uploaded_by TEXT NOT NULL REFERENCES people (id),
  uploaded_at INTEGER NOT NULL,
  renditions TEXT NOT NULL CHECK (json_valid(renditions)),
  CONSTRAINT assets_content_hash UNIQUE (content_hash)
) STRICT;

CREATE TABLE editions (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  article_id TEXT NOT NULL REFERENCES articles (id),
  revision_id TEXT NOT NULL,
  hash TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('first', 'update', 'correction', 'apology')),
  note TEXT CHECK (length(note) BETWEEN 1 AND 5000),
  published_by TEXT NOT NULL REFERENCES people (id),
  published_at INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  section_id TEXT NOT NULL REFERENCES sections (id),
  slug TEXT NOT NULL CHECK (length(slug) BETWEEN 1 AND 300 AND slug NOT GLOB '*[^a-z0-9-]*'),
  headline TEXT NOT NULL CHECK (length(headline) BETWEEN 1 AND 2000),
  sapo TEXT NOT NULL,
  lead_asset_id TEXT REFERENCES assets (id),
  document TEXT NOT NULL CHECK (json_valid(document)),
  CONSTRAINT editions_sequence UNIQUE (article_id, sequence),
  CONSTRAINT editions_identity UNIQUE (id, article_id),
  CHECK ((kind = 'first') = (sequence = 1)),
  -- Editions keep the address of their article.
  FOREIGN KEY (article_id, number) REFERENCES articles (id, number) DEFERRABLE INITIALLY DEFERRED,
  -- What is printed is what the revision says.
  FOREIGN KEY (revision_id, article_id, hash) REFERENCES revisions (id, article_id, hash)
) STRICT;

-- Its primary key is the article: readers never see two editions of one.
CREATE TABLE live_editions (
  article_id TEXT PRIMARY KEY NOT NULL,
  edition_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  section_id TEXT NOT NULL REFERENCES sections (id),
  slug TEXT NOT NULL CHECK (length(slug) BETWEEN 1 AND 300 AND slug NOT GLOB '*[^a-z0-9-]*'),
  first_published_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL CHECK (updated_at >= first_published_at),
  CONSTRAINT live_editions_edition UNIQUE (edition_id),
  CONSTRAINT live_editions_number UNIQUE (number),
  CONSTRAINT live_editions_identity UNIQUE (edition_id, article_id),
  FOREIGN KEY (article_id, number) REFERENCES articles (id, number) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (edition_id, article_id) REFERENCES editions (id, article_id)
) STRICT;
CREATE INDEX live_editions_section ON live_editions (section_id, first_published_at);
CREATE INDEX live_editions_newest ON live_editions (first_published_at);

CREATE TABLE edition_assets (
  edition_id TEXT NOT NULL REFERENCES editions (id),
  asset_id TEXT NOT NULL REFERENCES assets (id),
  CONSTRAINT edition_assets_pk PRIMARY KEY (edition_id, asset_id)
) STRICT;
CREATE INDEX edition_assets_asset ON edition_assets (asset_id);

CREATE TABLE events (
  seq INTEGER PRIMARY KEY NOT NULL CHECK (seq >= 1),
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
  actor_id TEXT REFERENCES people (id),
  article_id TEXT REFERENCES articles (id),
  revision_id TEXT REFERENCES revisions (id),
  data TEXT NOT NULL CHECK (json_valid(data)),
  prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64 AND prev_hash NOT GLOB '*[^0-9a-f]*'),
  hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT events_id UNIQUE (id),
  CONSTRAINT events_hash UNIQUE (hash)
) STRICT;
CREATE INDEX events_article ON events (article_id, seq);

CREATE TABLE answered_requests (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  actor_id TEXT NOT NULL REFERENCES people (id),
  act TEXT NOT NULL CHECK (length(act) BETWEEN 1 AND 64),
  article_id TEXT REFERENCES articles (id),
  at INTEGER NOT NULL,
  answer TEXT NOT NULL CHECK (json_valid(answer))
) STRICT;
CREATE INDEX answered_requests_at ON answered_requests (at);
