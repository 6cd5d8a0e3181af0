import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backUp, backupName } from './backup.ts';
import { type Connection, connect } from './connection.ts';
import { takeFileLock } from './file-lock.ts';
import { defaultMigrationsDir, type MigrationFile, readMigrationFiles } from './migration-files.ts';
import { brokenReferences, tableCounts } from './table-counts.ts';

export type MigrateOptions = {
  file: string;
  migrationsDir?: string;
  /** Where the backup before a migration goes; `backups` beside the database otherwise. */
  backupsDir?: string;
  clock?: () => number;
  /** How long to wait for another process that migrates. */
  waitMs?: number;
};
export type Migrated = { applied: string[]; backup?: string };

/** Why a database was not migrated; it stands as it stood before. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

/**
 * Brings a database up to this code's schema, creating it where there is none; a backup comes first.
 * Throws `MigrationRefused` for a newer or foreign database, a changed file, a broken reference or lost rows.
 */
export async function migrate(options: MigrateOptions): Promise<Migrated> {
  const { file, clock = Date.now, waitMs = 30_000 } = options;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lock = takeFileLock(`${file}-migrate.lock`, waitMs);
  if (!lock) throw new MigrationRefused('Another process is migrating this database.');
  try {
    const files = readMigrationFiles(options.migrationsDir ?? defaultMigrationsDir());
    const connection = connect(file);
    try {
      const pending = pendingMigrations(connection, files);
      if (pending.length === 0) return { applied: [] };
      const backup = await backUpBefore(connection, options, clock());
      apply(connection, pending, clock());
      return { applied: pending.map(({ name }) => name), ...(backup === undefined ? {} : { backup }) };
    } finally {
      connection.close();
    }
  } finally {
    lock.release();
  }
}

/** The names of what `migrate` would apply to a database that exists; only looks. Throws as `migrate` does. */
export function pendingIn(file: string, migrationsDir = defaultMigrationsDir()): string[] {
  const connection = connect(file, { readonly: true });
  try {
    return pendingMigrations(connection, readMigrationFiles(migrationsDir)).map(({ name }) => name);
  } finally {
    connection.close();
  }
}

/** What is still to be applied. Throws `MigrationRefused` when the database does not belong to this code. */
export function pendingMigrations(connection: Connection, files: MigrationFile[]): MigrationFile[] {
  const tables = tableCounts(connection);
  if (tables.migrations === undefined) {
    if (Object.keys(tables).length === 0) return files;
    throw new MigrationRefused(
      `${connection.name} is not a newsroom database: it has other tables and no migrations.`,
    );
  }
  const done = connection
    .prepare<[], { name: string; sha256: string }>('SELECT name, sha256 FROM migrations ORDER BY name')
    .all();
  const known = new Map(files.map((migration) => [migration.name, migration]));
  const unknown = done.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (unknown.length > 0) {
    throw new MigrationRefused(
      `The database is newer than this program (it has ${unknown.join(', ')}). Start the newer program, or restore a backup.`,
    );
  }
  const changed = done.find(({ name, sha256 }) => known.get(name)?.sha256 !== sha256);
  if (changed)
    throw new MigrationRefused(
      `${changed.name} was changed after it was applied; add a new migration instead.`,
    );
  return files.slice(done.length);
}

async function backUpBefore(
  connection: Connection,
  options: MigrateOptions,
  at: number,
): Promise<string | undefined> {
  if (Object.keys(tableCounts(connection)).length === 0) return undefined;
  const folder = options.backupsDir ?? join(dirname(options.file), 'backups');
  let target = join(folder, backupName(at, 'before-migration'));
  for (let copy = 2; existsSync(target); copy++)
    target = join(folder, backupName(at, `before-migration-${copy}`));
  return (await backUp(options.file, target)).path;
}

/** References are off before BEGIN, where SQLite still listens: rebuilding a table would delete what refers to it. */
function apply(connection: Connection, pending: MigrationFile[], at: number): void {
  connection.pragma('foreign_keys = OFF');
  connection.exec('BEGIN IMMEDIATE');
  try {
    const before = tableCounts(connection);
    connection.exec(
      'CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY NOT NULL, sha256 TEXT NOT NULL, at INTEGER NOT NULL) STRICT',
    );
    const record = connection.prepare('INSERT INTO migrations (name, sha256, at) VALUES (?, ?, ?)');
    for (const { name, sql, sha256 } of pending) {
      connection.exec(sql);
      record.run(name, sha256, at);
    }
    const broken = brokenReferences(connection);
    if (broken.length > 0) throw new MigrationRefused(`References would lead nowhere: ${broken.join(', ')}.`);
    const after = tableCounts(connection);
    const lost = Object.keys(before).filter((table) => (after[table] ?? Infinity) < (before[table] ?? 0));
    if (lost.length > 0) throw new MigrationRefused(`Rows would be lost in ${lost.join(', ')}.`);
    connection.exec('COMMIT');
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    connection.pragma('foreign_keys = ON');
  }
}
