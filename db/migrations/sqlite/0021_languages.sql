-- Each language of the public site lists its own articles: the language stands where the lists are read.
ALTER TABLE live_editions ADD COLUMN language TEXT NOT NULL CHECK (language IN ('vi', 'en')) DEFAULT 'vi';
UPDATE live_editions SET language = 'en'
WHERE edition_id IN (SELECT id FROM editions WHERE json_extract(document, '$.metadata.language') = 'en');
CREATE INDEX live_editions_language ON live_editions (language, first_published_at, number);
CREATE INDEX live_editions_language_section
  ON live_editions (language, section_id, first_published_at, number);
