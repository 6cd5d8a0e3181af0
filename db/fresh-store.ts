import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from './migrate.ts';
import { openStore } from './open.ts';
import type { SqliteOptions } from './sqlite.ts';
import type { Store } from './store.ts';

export type FreshStore = { store: Store; dir: string; file: string; remove: () => Promise<void> };

/** An empty, migrated database in a folder of its own, for tests; `remove` closes and deletes it. */
export async function freshStore(
  options: Omit<SqliteOptions, 'file' | 'readonly'> = {},
): Promise<FreshStore> {
  const dir = await mkdtemp(join(tmpdir(), 'newsroom-'));
  const file = join(dir, 'newsroom.db');
  await migrate({ file });
  const store = await openStore({ file, ...options });
  return {
    store,
    dir,
    file,
    async remove() {
      await store.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
