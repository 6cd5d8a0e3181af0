-- A section may stand under another one: its stories are listed in both.
ALTER TABLE sections ADD COLUMN parent_id TEXT REFERENCES sections (id);
CREATE INDEX sections_parent ON sections (parent_id);

-- One level and no ring: what stands under another section holds none itself.
CREATE TRIGGER sections_one_level_insert BEFORE INSERT ON sections
  WHEN NEW.parent_id = NEW.id OR EXISTS (SELECT 1 FROM sections WHERE id = NEW.parent_id AND parent_id IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'a section stands under a section that stands under none'); END;
CREATE TRIGGER sections_one_level_update BEFORE UPDATE OF parent_id ON sections
  WHEN NEW.parent_id = NEW.id OR EXISTS (SELECT 1 FROM sections WHERE id = NEW.parent_id AND parent_id IS NOT NULL)
    OR (NEW.parent_id IS NOT NULL AND EXISTS (SELECT 1 FROM sections WHERE parent_id = NEW.id))
  BEGIN SELECT RAISE(ABORT, 'a section stands under a section that stands under none'); END;

-- Which stories editors put where on the front page or at the top of a section, and from when.
CREATE TABLE arrangements (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  front_id TEXT NOT NULL CHECK (length(front_id) BETWEEN 1 AND 100),
  places TEXT NOT NULL CHECK (json_valid(places)),
  starts_at INTEGER NOT NULL,
  saved_by TEXT NOT NULL REFERENCES people (id),
  saved_at INTEGER NOT NULL CHECK (saved_at <= starts_at),
  called_off_at INTEGER CHECK (called_off_at < starts_at),
  called_off_by TEXT REFERENCES people (id),
  CHECK ((called_off_at IS NULL) = (called_off_by IS NULL))
) STRICT;
CREATE INDEX arrangements_front ON arrangements (front_id, starts_at, saved_at);
CREATE INDEX arrangements_start ON arrangements (starts_at);

CREATE TRIGGER arrangements_no_delete BEFORE DELETE ON arrangements
  BEGIN SELECT RAISE(ABORT, 'arrangements are kept'); END;
CREATE TRIGGER arrangements_no_update BEFORE UPDATE ON arrangements
  WHEN OLD.called_off_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.front_id <> OLD.front_id OR NEW.places <> OLD.places
    OR NEW.starts_at <> OLD.starts_at OR NEW.saved_by <> OLD.saved_by OR NEW.saved_at <> OLD.saved_at
  BEGIN SELECT RAISE(ABORT, 'an arrangement can only be called off'); END;
