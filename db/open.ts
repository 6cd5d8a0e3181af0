import { type SqliteOptions, sqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

/**
 * Opens the newsroom's database, which `migrate` has brought up to date before.
 * Throws `UnsafeDatabase`, or the driver's error when there is no such file.
 */
export async function openStore(options: SqliteOptions): Promise<Store> {
  return sqliteStore(options);
}
