import Database from 'better-sqlite3';

export type FileLock = { release: () => void };

/** A handle that nobody refers to any more is collected as garbage, and its lock with it. */
const held = new Set<Database.Database>();

/**
 * Takes the exclusive lock behind `path` for as long as this process lives, or until `release`.
 * The operating system holds it, so even `kill -9` frees it. Undefined when another process has it.
 * Never open `path` by other means in this process: closing any handle of a file drops its locks.
 */
export function takeFileLock(path: string, waitMs = 500): FileLock | undefined {
  const database = new Database(path, { timeout: waitMs });
  try {
    database.pragma('journal_mode = DELETE');
    database.exec('BEGIN EXCLUSIVE');
    held.add(database);
    return {
      release() {
        held.delete(database);
        database.close();
      },
    };
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
}

/** Whether some process holds the lock behind `path` now. */
export function isFileLocked(path: string): boolean {
  const lock = takeFileLock(path, 0);
  lock?.release();
  return lock === undefined;
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
