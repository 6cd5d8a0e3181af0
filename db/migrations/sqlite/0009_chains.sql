-- Chains of sign-off that an administrator sets. Articles under way keep the levels that they were submitted with.
CREATE TABLE chains (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 200),
  levels TEXT NOT NULL CHECK (json_valid(levels) AND json_array_length(levels) >= 1),
  sensitive_level TEXT CHECK (json_valid(sensitive_level)),
  version INTEGER NOT NULL CHECK (version >= 1),
  saved_at INTEGER NOT NULL
) STRICT;

INSERT INTO chains (id, name, name_en, levels, sensitive_level, version, saved_at) VALUES
  ('hai-cap', 'Hai cấp', 'Two tiers',
   '[{"name":"Biên tập","nameEn":"Editing","role":"editor"}]',
   '{"name":"Tổng biên tập","nameEn":"Editor-in-chief","role":"chief"}', 1, 0),
  ('ba-cap', 'Ba cấp', 'Three tiers',
   '[{"name":"Biên tập","nameEn":"Editing","role":"editor"},{"name":"Thư ký tòa soạn","nameEn":"Editorial secretary","role":"secretary"},{"name":"Tổng biên tập","nameEn":"Editor-in-chief","role":"chief"}]',
   '{"name":"Tổng biên tập","nameEn":"Editor-in-chief","role":"chief"}', 1, 0);

-- A section whose chain is missing could publish nothing.
CREATE TABLE sections_new (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^a-z0-9-]*'),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 200),
  position INTEGER NOT NULL,
  chain_id TEXT NOT NULL REFERENCES chains (id)
) STRICT;
INSERT INTO sections_new SELECT id, name, name_en, position, chain_id FROM sections;
DROP TABLE sections;
ALTER TABLE sections_new RENAME TO sections;
