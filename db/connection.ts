import Database from 'better-sqlite3';

export type Connection = Database.Database;

/** How long another process may keep writing before we give up. */
export const busyMilliseconds = 5000;

/** What must hold on every connection; the driver's own default would lose commits at a power cut. */
const settings: Record<string, string | number> = {
  synchronous: 2,
  foreign_keys: 1,
  // Without it INSERT OR REPLACE would remove a row past the triggers that forbid removing it.
  recursive_triggers: 1,
  busy_timeout: busyMilliseconds,
  trusted_schema: 0,
  cell_size_check: 1,
  journal_size_limit: 64 * 1024 * 1024,
};

/**
 * Opens a SQLite file with the newsroom's settings and proves that each took effect.
 * Throws `UnsafeDatabase` when one did not, or when the file is damaged or no database.
 */
export function connect(file: string, options: { readonly?: boolean; mustExist?: boolean } = {}): Connection {
  const readonly = options.readonly ?? false;
  const connection = new Database(file, {
    readonly,
    fileMustExist: readonly || (options.mustExist ?? false),
  });
  try {
    if (!readonly) connection.pragma('journal_mode = WAL');
    assertSetting(connection, file, 'journal_mode', 'wal');
    for (const [name, value] of Object.entries({ ...settings, ...(readonly ? { query_only: 1 } : {}) })) {
      connection.pragma(`${name} = ${value}`);
      assertSetting(connection, file, name, value);
    }
    return connection;
  } catch (error) {
    connection.close();
    throw error instanceof UnsafeDatabase ? error : new UnsafeDatabase(file, String(error));
  }
}

/** The database cannot be trusted with the newsroom's work, and why. */
export class UnsafeDatabase extends Error {
  override readonly name = 'UnsafeDatabase';

  constructor(file: string, why: string) {
    super(`The database ${file} cannot be used safely: ${why}`);
  }
}

/** Throws `UnsafeDatabase` unless SQLite finds every page sound. */
export function assertSound(connection: Connection, check: 'quick_check' | 'integrity_check'): void {
  const found = connection.pragma(`${check}(5)`, { simple: true });
  if (found !== 'ok')
    throw new UnsafeDatabase(connection.name, `it is damaged (${String(found)}); restore a backup`);
}

function assertSetting(connection: Connection, file: string, name: string, expected: string | number): void {
  const actual = connection.pragma(name, { simple: true });
  if (actual !== expected) throw new UnsafeDatabase(file, `${name} is ${String(actual)}, not ${expected}`);
}
