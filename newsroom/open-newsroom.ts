import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { uuidv7 } from 'uuidv7';
import { openStore } from '#db/open.ts';
import { openLocalBlobStore } from '#media/local-blob-store.ts';
import { runningPress } from '#press/running-press.ts';
import type { Newsroom } from './newsroom.ts';
import type { Settings } from './settings.ts';

/** Where the database of a data directory lies. */
export function databaseFile(dataDir: string): string {
  return path.join(dataDir, 'toasoan.db');
}

export type OpenOptions = {
  /** Nothing can be written, not even by mistake. */
  readonly?: boolean;
  /** Where slow transactions are told; the console otherwise. */
  warn?: (message: string) => void;
};

/** Opens the newsroom of a data directory, whose database is migrated already. Close `store` when done. */
export async function openNewsroom(
  settings: Pick<Settings, 'dataDir' | 'imprint'>,
  { readonly = false, warn }: OpenOptions = {},
): Promise<Newsroom> {
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
  return {
    store: await openStore({ file: databaseFile(settings.dataDir), readonly, ...(warn && { warn }) }),
    clock: Date.now,
    newId: uuidv7,
    // The press may start after the newsroom does, so it is looked up at each call.
    press: { purge: (tags) => runningPress().purge(tags), warm: (path) => runningPress().warm(path) },
    blobs: openLocalBlobStore(path.join(settings.dataDir, 'photos')),
    imprint: settings.imprint,
  };
}
