import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { assertSound, connect, UnsafeDatabase } from './connection.ts';
import { moveDurably } from './durable-file.ts';
import { brokenReferences, type TableCounts, tableCounts } from './table-counts.ts';

export type Backup = { path: string; rows: TableCounts };

/**
 * Copies a database, also one in use, to `target` (whose folder is made): one sound file, checked before it gets
 * its name. Throws `UnsafeDatabase` when the copy is not sound; no file is left behind then.
 * Copying the `.db` file by hand would miss what is still in its write-ahead log.
 */
export async function backUp(file: string, target: string): Promise<Backup> {
  const unfinished = join(dirname(target), `.unfinished-${process.pid}-${Date.now()}.db`);
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const source = connect(file, { readonly: true });
  try {
    // An open read keeps the copy at one moment; without it every write by others would start it again.
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
    await source.backup(unfinished);
    const rows = checkedCopy(unfinished);
    // It holds what the newsroom has not printed; other users of the machine are not its readers.
    chmodSync(unfinished, 0o600);
    moveDurably(unfinished, target);
    return { path: target, rows };
  } finally {
    source.close();
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true });
  }
}

/** Turns a copy into a single file and proves it whole; returns what is in it. */
export function checkedCopy(path: string): TableCounts {
  const copy = new Database(path, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
    assertSound(copy, 'integrity_check');
    const broken = brokenReferences(copy);
    if (broken.length > 0) throw new UnsafeDatabase(path, `references lead nowhere: ${broken.join(', ')}`);
    const rows = tableCounts(copy);
    if (rows.migrations === undefined) throw new UnsafeDatabase(path, 'it is no newsroom database');
    return rows;
  } catch (error) {
    throw error instanceof UnsafeDatabase ? error : new UnsafeDatabase(path, String(error));
  } finally {
    copy.close();
  }
}

/** `toasoan-20261123-020406.db`, in UTC: names sort by time. */
export function backupName(at: number, label = 'toasoan'): string {
  const [day, time] = new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').split('T');
  return `${label}-${day}-${time}.db`;
}
