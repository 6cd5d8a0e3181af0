-- Which checks a newsroom does without, and its own words; the newest row is in force, all are kept.
CREATE TABLE house_rules (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  saved_by TEXT NOT NULL REFERENCES people (id),
  saved_at INTEGER NOT NULL
) STRICT;
CREATE INDEX house_rules_newest ON house_rules (saved_at, id);
CREATE TRIGGER house_rules_no_update BEFORE UPDATE ON house_rules
  BEGIN SELECT RAISE(ABORT, 'house rules are kept'); END;
CREATE TRIGGER house_rules_no_delete BEFORE DELETE ON house_rules
  BEGIN SELECT RAISE(ABORT, 'house rules are kept'); END;
