import { copyFileSync, existsSync, linkSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { backupName, checkedCopy } from './backup.ts';
import { connect, UnsafeDatabase } from './connection.ts';
import { moveDurably } from './durable-file.ts';
import { type LockHolder, takeServerLock } from './server-lock.ts';
import type { TableCounts } from './table-counts.ts';

export type RestoreOptions = { from: string; file: string; dataDir: string; clock?: () => number };
export type Restored =
  | { ok: true; rows: TableCounts /** Where the database that stood before is kept. */; aside?: string }
  | { ok: false; why: 'serverRunning'; holder: LockHolder | undefined }
  | { ok: false; why: 'inUse' }
  | { ok: false; why: 'unsound'; detail: string };

/**
 * Puts a backup in the place of the database; the old one is kept beside it, and no server can start meanwhile.
 * At every moment the path holds either the old database or the new one. The backup itself is not touched.
 */
export function restore(options: RestoreOptions): Restored {
  const { from, file, dataDir, clock = Date.now } = options;
  const lock = takeServerLock(dataDir, { since: clock() });
  if (!lock.ok) return { ok: false, why: 'serverRunning', holder: lock.holder };
  const incoming = `${file}.restoring`;
  try {
    copyFileSync(from, incoming);
    const rows = checkedCopy(incoming);
    // The backup is a file without a log of its own; whoever only reads expects one.
    connect(incoming, { mustExist: true }).close();
    if (!isAtRest(file)) return { ok: false, why: 'inUse' };
    const aside = keepAside(file, clock());
    // A log that belongs to the old database would be played into the new one.
    for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
    moveDurably(incoming, file);
    return { ok: true, rows, ...(aside === undefined ? {} : { aside }) };
  } catch (error) {
    if (error instanceof UnsafeDatabase) return { ok: false, why: 'unsound', detail: error.message };
    throw error;
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(incoming + suffix, { force: true });
    lock.release();
  }
}

/** Writes the log of the old database into it; false while somebody has it open. A damaged one is left as it is. */
function isAtRest(file: string): boolean {
  if (!existsSync(file)) return true;
  const old = new Database(file, { timeout: 1000 });
  try {
    old.pragma('journal_mode = DELETE');
    return true;
  } catch (error) {
    return !(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'));
  } finally {
    old.close();
  }
}

function keepAside(file: string, at: number): string | undefined {
  if (!existsSync(file)) return undefined;
  let aside = `${file}.${backupName(at, 'before-restore')}`;
  while (existsSync(aside)) aside = aside.replace(/\.db$/, '-again.db');
  for (const suffix of ['', '-wal']) if (existsSync(file + suffix)) linkSync(file + suffix, aside + suffix);
  return aside;
}
