-- Triggers for the rules that a constraint cannot say.

-- What happened stays as it happened.
CREATE TRIGGER steps_no_update BEFORE UPDATE ON steps
  BEGIN SELECT RAISE(ABORT, 'steps never change'); END;
CREATE TRIGGER steps_no_delete BEFORE DELETE ON steps
  BEGIN SELECT RAISE(ABORT, 'steps never change'); END;
CREATE TRIGGER metadata_versions_no_update BEFORE UPDATE ON metadata_versions
  BEGIN SELECT RAISE(ABORT, 'metadata versions never change'); END;
CREATE TRIGGER metadata_versions_no_delete BEFORE DELETE ON metadata_versions
  BEGIN SELECT RAISE(ABORT, 'metadata versions never change'); END;
CREATE TRIGGER revisions_no_update BEFORE UPDATE ON revisions
  BEGIN SELECT RAISE(ABORT, 'revisions never change'); END;
CREATE TRIGGER revisions_no_delete BEFORE DELETE ON revisions
  BEGIN SELECT RAISE(ABORT, 'revisions never change'); END;
CREATE TRIGGER signatures_no_update BEFORE UPDATE ON signatures
  BEGIN SELECT RAISE(ABORT, 'signatures never change'); END;
CREATE TRIGGER signatures_no_delete BEFORE DELETE ON signatures
  BEGIN SELECT RAISE(ABORT, 'signatures never change'); END;
CREATE TRIGGER editions_no_update BEFORE UPDATE ON editions
  BEGIN SELECT RAISE(ABORT, 'editions never change'); END;
CREATE TRIGGER editions_no_delete BEFORE DELETE ON editions
  BEGIN SELECT RAISE(ABORT, 'editions never change'); END;
CREATE TRIGGER edition_assets_no_update BEFORE UPDATE ON edition_assets
  BEGIN SELECT RAISE(ABORT, 'editions never change'); END;
CREATE TRIGGER edition_assets_no_delete BEFORE DELETE ON edition_assets
  BEGIN SELECT RAISE(ABORT, 'editions never change'); END;
CREATE TRIGGER events_no_update BEFORE UPDATE ON events
  BEGIN SELECT RAISE(ABORT, 'events never change'); END;
CREATE TRIGGER events_no_delete BEFORE DELETE ON events
  BEGIN SELECT RAISE(ABORT, 'events never change'); END;

-- No gap and no fork: a step follows the step before it, an edition the edition before it.
CREATE TRIGGER steps_contiguous BEFORE INSERT ON steps
  WHEN NEW.version <> (SELECT coalesce(max(version) + 1, NEW.version) FROM steps WHERE article_id = NEW.article_id)
    OR (NEW.version > 1 AND NOT EXISTS (SELECT 1 FROM steps WHERE article_id = NEW.article_id))
  BEGIN SELECT RAISE(ABORT, 'a step must follow the one before it'); END;
CREATE TRIGGER editions_contiguous BEFORE INSERT ON editions
  WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM editions WHERE article_id = NEW.article_id)
  BEGIN SELECT RAISE(ABORT, 'an edition must follow the one before it'); END;
CREATE TRIGGER manuscripts_forward BEFORE UPDATE ON manuscripts
  WHEN NEW.article_id <> OLD.article_id OR NEW.version < OLD.version OR NEW.meta_version < OLD.meta_version
  BEGIN SELECT RAISE(ABORT, 'a manuscript never goes back'); END;

-- The address of an article, once given, stays.
CREATE TRIGGER articles_number_stays BEFORE UPDATE OF id, number ON articles
  WHEN NEW.id <> OLD.id OR (OLD.number IS NOT NULL AND NEW.number IS NOT OLD.number)
  BEGIN SELECT RAISE(ABORT, 'the number of an article never changes'); END;

-- The chain of the log: each row names the hash of the row before it, the first one 64 zeros.
CREATE TRIGGER events_chain BEFORE INSERT ON events
  WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM events)
    OR NEW.prev_hash <> coalesce(
      (SELECT hash FROM events WHERE seq = NEW.seq - 1),
      '0000000000000000000000000000000000000000000000000000000000000000'
    )
  BEGIN SELECT RAISE(ABORT, 'an event must follow the one before it'); END;

-- A signature covers a photo by its id, so the files behind an id stay what they were.
CREATE TRIGGER assets_no_update BEFORE UPDATE ON assets
  BEGIN SELECT RAISE(ABORT, 'photos never change'); END;
