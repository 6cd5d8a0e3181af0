-- What readers find articles by: words, topics and authors of everything live. All of it is made from the editions
-- and made anew when its rules change; nothing here is the only copy of anything.
CREATE TABLE terms (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('tag', 'author')),
  slug TEXT NOT NULL,
  name_key TEXT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT terms_slug UNIQUE (kind, slug),
  CONSTRAINT terms_name UNIQUE (kind, name_key)
) STRICT;

CREATE TABLE indexed_articles (
  number INTEGER NOT NULL PRIMARY KEY,
  edition_id TEXT NOT NULL REFERENCES editions (id),
  rules INTEGER NOT NULL
) STRICT;

CREATE TABLE indexed_terms (
  term_id TEXT NOT NULL REFERENCES terms (id),
  number INTEGER NOT NULL REFERENCES indexed_articles (number) ON DELETE CASCADE,
  first_published_at INTEGER NOT NULL,
  CONSTRAINT indexed_terms_pk PRIMARY KEY (term_id, number)
) STRICT;
CREATE INDEX indexed_terms_newest ON indexed_terms (term_id, first_published_at, number);
CREATE INDEX indexed_terms_number ON indexed_terms (number);

-- Words come from the application (domain/search/words.ts), without marks and with them; the tokenizer only splits.
CREATE VIRTUAL TABLE search_headlines USING fts5 (
  folded, exact, section, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
CREATE VIRTUAL TABLE search_texts USING fts5 (
  folded, exact, section, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

-- A page far back in a list is chosen in its index alone.
DROP INDEX live_editions_section;
DROP INDEX live_editions_newest;
CREATE INDEX live_editions_section ON live_editions (section_id, first_published_at, number);
CREATE INDEX live_editions_newest ON live_editions (first_published_at, number);

-- The corrections of one article, and of all, without reading every edition there is.
CREATE INDEX editions_number ON editions (number);
CREATE INDEX editions_kind ON editions (kind, published_at);

-- The public number of the article that an edition translates.
ALTER TABLE editions ADD COLUMN translation_of INTEGER;
CREATE INDEX editions_translation ON editions (translation_of);
