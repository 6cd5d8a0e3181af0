-- Who confirmed what the register says of a document, so that readers are told; a change asks for it anew.
ALTER TABLE register_entries ADD COLUMN confirmed_by TEXT REFERENCES people (id);
ALTER TABLE register_entries ADD COLUMN confirmed_at INTEGER;
