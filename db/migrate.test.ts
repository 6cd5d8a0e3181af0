import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from './connection.ts';
import { takeFileLock } from './file-lock.ts';
import { migrate } from './migrate.ts';
import { defaultMigrationsDir } from './migration-files.ts';
import { openStore } from './open.ts';
import { revisions } from './schema.ts';
import { tableCounts } from './table-counts.ts';
import { insertBasics } from './testing/rows.ts';

let dir: string;
let file: string;
let migrationsDir: string;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'newsroom-migrate-'));
  file = join(dir, 'toasoan.db');
  migrationsDir = join(dir, 'migrations');
  cpSync(defaultMigrationsDir(), migrationsDir, { recursive: true });
  await migrate({ file, migrationsDir });
  const store = await openStore({ file });
  await store.tx(insertBasics);
  await store.close();
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const nextNumber = () => String(readdirSync(migrationsDir).length + 1).padStart(4, '0');
const addMigration = (sql: string) => writeFileSync(join(migrationsDir, `${nextNumber()}_more.sql`), sql);
const counts = () => read((connection) => tableCounts(connection));

function read<T>(look: (connection: Database.Database) => T): T {
  const connection = connect(file, { readonly: true });
  try {
    return look(connection);
  } finally {
    connection.close();
  }
}

test('a new database needs no backup, and a second run has nothing to do', async () => {
  expect(readdirSync(dir).filter((name) => name === 'backups')).toEqual([]);
  expect(await migrate({ file, migrationsDir })).toEqual({ applied: [] });
});

test('a backup of what was there comes before a migration', async () => {
  addMigration('CREATE TABLE more (id TEXT PRIMARY KEY NOT NULL) STRICT;');
  const done = await migrate({ file, migrationsDir, clock: () => Date.UTC(2026, 10, 23, 2, 4, 6) });
  expect(done.applied).toHaveLength(1);
  expect(done.backup).toBe(join(dir, 'backups', 'before-migration-20261123-020406.db'));
  const backup = new Database(done.backup, { readonly: true });
  expect(tableCounts(backup)).toMatchObject({ people: 2, revisions: 3 });
  expect(tableCounts(backup).more).toBeUndefined();
  backup.close();
  expect(counts().more).toBe(0);
});

test('rebuilding a table keeps the rows that refer to it', async () => {
  addMigration(`
    CREATE TABLE sections_new (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, name_en TEXT NOT NULL,
      position INTEGER NOT NULL, chain_id TEXT NOT NULL, color TEXT) STRICT;
    INSERT INTO sections_new SELECT id, name, name_en, position, chain_id, NULL FROM sections;
    DROP TABLE sections;
    ALTER TABLE sections_new RENAME TO sections;`);
  const before = counts();
  await migrate({ file, migrationsDir });
  expect(counts()).toEqual({ ...before, migrations: (before.migrations ?? 0) + 1 });
});

test('a database from a newer program is refused, untouched', async () => {
  addMigration('CREATE TABLE more (id TEXT PRIMARY KEY NOT NULL) STRICT;');
  await migrate({ file, migrationsDir });
  await expect(migrate({ file })).rejects.toThrow('newer than this program');
});

test('a migration that was changed after it was applied is refused', async () => {
  const [first = ''] = readdirSync(migrationsDir);
  writeFileSync(join(migrationsDir, first), '-- something else');
  await expect(migrate({ file, migrationsDir })).rejects.toThrow('was changed after it was applied');
});

test('the database of another program is refused', async () => {
  const foreign = join(dir, 'foreign.db');
  const other = new Database(foreign);
  other.exec('CREATE TABLE songs (id INTEGER PRIMARY KEY)');
  other.close();
  await expect(migrate({ file: foreign })).rejects.toThrow('not a newsroom database');
});

test.each([
  ['fails half-way', 'CREATE TABLE half (id TEXT) STRICT; INSERT INTO nowhere VALUES (1);', 'no such table'],
  ['would lose rows', 'DROP TRIGGER revisions_no_delete; DELETE FROM revisions;', 'lost in revisions'],
  ['would break references', "UPDATE articles SET author_id = 'nobody';", 'lead nowhere: articles → people'],
])('a migration that %s leaves everything as it was', async (_, sql, message) => {
  const before = counts();
  addMigration(sql);
  await expect(migrate({ file, migrationsDir })).rejects.toThrow(message);
  expect(counts()).toEqual(before);
});

test('migrations are numbered without a gap', async () => {
  const expected = nextNumber();
  writeFileSync(join(migrationsDir, '0999_later.sql'), 'SELECT 1;');
  await expect(migrate({ file, migrationsDir })).rejects.toThrow(`should be named ${expected}_words.sql`);
});

test('two processes never migrate at once', async () => {
  const lock = takeFileLock(`${file}-migrate.lock`);
  await expect(migrate({ file, migrationsDir, waitMs: 50 })).rejects.toThrow('Another process is migrating');
  lock?.release();
});

test('what was written is still read by the schema', async () => {
  const store = await openStore({ file, readonly: true });
  expect(await store.read.$count(revisions)).toBe(3);
  await expect(store.tx(insertBasics)).rejects.toThrow('reading only');
  await store.close();
});
