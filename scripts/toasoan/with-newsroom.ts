import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { migrate, pendingIn } from '#db/migrate.ts';
import { isServerRunning, serverHolder } from '#db/server-lock.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { databaseFile, openNewsroom } from '#newsroom/open-newsroom.ts';
import { parseSettings, type Settings } from '#newsroom/settings.ts';
import { CommandFailed } from './command-failed.ts';

/** The settings, with the data folder as an absolute path and the address of the server that runs on it. */
export function commandSettings(): Settings {
  const parsed = parseSettings(process.env);
  if (!parsed.ok) {
    throw new CommandFailed(
      `Mend these settings in the environment or in .env:\n  ${parsed.wrong.join('\n  ')}`,
    );
  }
  const dataDir = resolve(parsed.value.dataDir);
  return { ...parsed.value, dataDir, url: serverHolder(dataDir)?.url ?? parsed.value.url };
}

/** A file as the person typed it, seen from the folder in which they typed. */
export function pathFromPerson(path: string): string {
  return isAbsolute(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** Throws unless the data folder holds a newsroom; answers its database file. */
export function existingDatabase(dataDir: string): string {
  const file = databaseFile(dataDir);
  if (existsSync(file)) return file;
  throw new CommandFailed(
    `There is no newsroom in ${dataDir}. Set TOASOAN_DATA to the folder of one, or start one with "npm start".`,
  );
}

/**
 * Opens the newsroom beside a server that may run: both write through SQLite's own lock, one at a time.
 * Reading needs a database that exists and cannot write; writing creates and migrates it.
 */
export async function withNewsroom<T>(
  mode: 'read' | 'write',
  use: (desk: Newsroom) => Promise<T>,
): Promise<T> {
  const settings = commandSettings();
  if (mode === 'read' || isServerRunning(settings.dataDir)) assertCurrent(existingDatabase(settings.dataDir));
  else await migrate({ file: databaseFile(settings.dataDir) });
  const desk = await openNewsroom(settings, { readonly: mode === 'read', warn: () => undefined });
  try {
    return await use(desk);
  } finally {
    await desk.store.close();
  }
}

/** A database must not change its form under a server that runs, and a reading command changes nothing. */
function assertCurrent(file: string): void {
  if (pendingIn(file).length === 0) return;
  throw new CommandFailed(
    'The database is of an older version of this program. Stop the server if one runs, then: toasoan migrate',
  );
}
