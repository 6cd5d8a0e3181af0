import {
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUp } from './backup.ts';
import { connect } from './connection.ts';
import { type FreshStore, freshStore } from './fresh-store.ts';
import { openStore } from './open.ts';
import { restore } from './restore.ts';
import { articles, rateLimits } from './schema.ts';
import { takeServerLock } from './server-lock.ts';
import { insertBasics } from './testing/rows.ts';
import { startChild } from './testing/start-child.ts';

let fresh: FreshStore;
let backupFile: string;
beforeEach(async () => {
  fresh = await freshStore();
  backupFile = join(fresh.dir, 'backups', 'one.db');
  await fresh.store.tx(insertBasics);
});
afterEach(() => fresh.remove());

const folder = () => readdirSync(join(fresh.dir, 'backups'));
const restoreIt = (from = backupFile) =>
  restore({ from, file: fresh.file, dataDir: fresh.dir, clock: () => 0 });

async function articlesIn(file: string): Promise<number> {
  const store = await openStore({ file });
  try {
    return await store.read.$count(articles);
  } finally {
    await store.close();
  }
}

test('a backup of a database in use is one whole file with everything that was committed', async () => {
  const done = await backUp(fresh.file, backupFile);
  expect(done.rows).toMatchObject({ articles: 2, revisions: 3, people: 2 });
  expect(folder()).toEqual(['one.db']);
  copyFileSync(fresh.file, join(fresh.dir, 'copied-by-hand.db'));
  const byHand = new Database(join(fresh.dir, 'copied-by-hand.db'));
  const tables = byHand.prepare("SELECT name FROM sqlite_schema WHERE name = 'articles'").all();
  const rows = tables.length === 0 ? 0 : byHand.prepare('SELECT * FROM articles').all().length;
  byHand.close();
  expect(rows).toBeLessThan(2);
});

test('a backup while another process never stops writing is one moment of the database', {
  timeout: 90_000,
}, async () => {
  const connection = connect(fresh.file);
  connection.exec(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
    INSERT INTO rate_limits SELECT printf('%0390d', i), 1, 0, NULL FROM n`);
  connection.close();
  const writer = startChild('./acknowledge-writes.ts', fresh.file, 'r');
  await writer.firstLine;
  const { rows } = await backUp(fresh.file, backupFile);
  await writer.kill();
  expect(rows.rate_limits).toBeGreaterThan(20_000);
  expect((rows.rate_limits ?? 1) % 2).toBe(0);
});

test('restore drill: what was lost is there again, and the old database is kept', async () => {
  await backUp(fresh.file, backupFile);
  const before = readFileSync(backupFile);
  await fresh.store.tx((q) =>
    q.insert(rateLimits).values({ key: 'after the backup', count: 1, windowStart: 0 }),
  );
  await fresh.store.close();
  // The log of another database, which SQLite would play into the restored one.
  writeFileSync(`${fresh.file}-wal`, 'stale');

  const done = restoreIt();
  expect(done).toMatchObject({ ok: true, rows: { articles: 2, rate_limits: 0 } });
  expect(existsSync(`${fresh.file}-wal`)).toBe(false);
  const store = await openStore({ file: fresh.file });
  expect(await store.read.$count(rateLimits)).toBe(0);
  expect((await store.health()).ok).toBe(true);
  await store.close();
  expect(readFileSync(backupFile).equals(before)).toBe(true);

  const aside = done.ok ? done.aside : undefined;
  const old = new Database(aside, { readonly: true });
  expect(old.prepare('SELECT key FROM rate_limits').pluck().all()).toEqual(['after the backup']);
  old.close();
});

test('restore puts a sound database in the place of a damaged one, and keeps the damaged one', async () => {
  await backUp(fresh.file, backupFile);
  await fresh.store.close();
  const handle = openSync(fresh.file, 'r+');
  writeSync(handle, Buffer.alloc(16_384, 0xff), 0, 16_384, 0);
  await expect(openStore({ file: fresh.file })).rejects.toMatchObject({ name: 'UnsafeDatabase' });
  const done = restoreIt();
  expect(done.ok).toBe(true);
  expect(await articlesIn(fresh.file)).toBe(2);
});

test('damage in the middle of the file is found when it is opened', async () => {
  await fresh.store.close();
  const handle = openSync(fresh.file, 'r+');
  writeSync(handle, Buffer.alloc(4096, 0xff), 0, 4096, 4096 * 6);
  await expect(openStore({ file: fresh.file })).rejects.toThrow('cannot be used safely');
});

test('restore is refused while a server runs', async () => {
  await backUp(fresh.file, backupFile);
  const server = takeServerLock(fresh.dir, { since: 7 });
  expect(restoreIt()).toEqual({ ok: false, why: 'serverRunning', holder: { pid: process.pid, since: 7 } });
  if (server.ok) server.release();
});

test('restore is refused while a command has the database open', async () => {
  await backUp(fresh.file, backupFile);
  expect(restoreIt()).toEqual({ ok: false, why: 'inUse' });
  await fresh.store.tx((q) => q.insert(rateLimits).values({ key: 'still works', count: 1, windowStart: 0 }));
});

test('a damaged or foreign backup is refused, and nothing changes', async () => {
  await fresh.store.close();
  const garbage = join(fresh.dir, 'garbage.db');
  writeFileSync(garbage, 'not a database at all, but long enough to look at: '.repeat(50));
  expect(restoreIt(garbage)).toMatchObject({ ok: false, why: 'unsound' });
  const foreign = join(fresh.dir, 'foreign.db');
  new Database(foreign).exec('CREATE TABLE songs (id INTEGER)').close();
  expect(restoreIt(foreign)).toMatchObject({
    ok: false,
    why: 'unsound',
    detail: expect.stringContaining('no newsroom'),
  });
  expect(await articlesIn(fresh.file)).toBe(2);
});

test('a backup that cannot be finished leaves no file', async () => {
  await expect(backUp(join(fresh.dir, 'missing.db'), backupFile)).rejects.toThrow();
  rmSync(backupFile, { force: true });
  expect(folder()).toEqual([]);
});
