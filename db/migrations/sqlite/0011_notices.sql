-- What people are told about articles, in the desk and by mail.
CREATE TABLE notices (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  person_id TEXT NOT NULL REFERENCES people (id),
  topic TEXT NOT NULL CHECK (length(topic) BETWEEN 1 AND 200),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
  article_id TEXT NOT NULL REFERENCES articles (id),
  actor_id TEXT REFERENCES people (id),
  noticed_at INTEGER NOT NULL,
  words TEXT CHECK (length(words) BETWEEN 1 AND 5000),
  seen_at INTEGER,
  mail TEXT NOT NULL CHECK (mail IN ('now', 'digest', 'sending', 'sent', 'failed', 'off')),
  mail_tries INTEGER NOT NULL CHECK (mail_tries >= 0),
  mail_after_at INTEGER,
  CONSTRAINT notices_topic UNIQUE (person_id, topic)
) STRICT;
CREATE INDEX notices_person ON notices (person_id, noticed_at);
CREATE INDEX notices_mail ON notices (mail, noticed_at);

CREATE TABLE notice_choices (
  person_id TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  language TEXT NOT NULL CHECK (length(language) BETWEEN 1 AND 8)
) STRICT;

-- Nobody is told of what happened before there were notices.
CREATE TABLE notice_cursor (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
  seq INTEGER NOT NULL CHECK (seq >= 0)
) STRICT;
INSERT INTO notice_cursor (id, seq) SELECT 1, coalesce(max(seq), 0) FROM events;
