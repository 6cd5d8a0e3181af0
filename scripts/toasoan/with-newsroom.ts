import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { Conflict } from '#db/conflict.ts';
import { migrate } from '#db/migrate.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { databaseFile, openNewsroom } from '#newsroom/open-newsroom.ts';
import { readSettings, type Settings } from '#newsroom/settings.ts';
import { CommandFailed } from './command-failed.ts';

/** The settings, with the data folder as an absolute path. */
export function commandSettings(): Settings {
  const settings = readSettings();
  return { ...settings, dataDir: resolve(settings.dataDir) };
}

/** A file as the person typed it, seen from the folder in which they typed. */
export function pathFromPerson(path: string): string {
  return isAbsolute(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/**
 * Opens the newsroom beside a server that may run: both write through SQLite's own lock, one at a time.
 * Reading needs a database that exists; writing creates and migrates it.
 */
export async function withNewsroom<T>(mode: 'read' | 'write', use: (desk: Newsroom) => Promise<T>): Promise<T> {
  const settings = commandSettings();
  const file = databaseFile(settings.dataDir);
  if (mode === 'write') await migrate({ file });
  else if (!existsSync(file)) {
    throw new CommandFailed(`There is no newsroom in ${settings.dataDir}. Set TOASOAN_DATA, or start one with "npm start".`);
  }
  const desk = await openNewsroom(settings);
  try {
    return await use(desk);
  } catch (error) {
    throw error instanceof Conflict && error.kind === 'busy'
      ? new CommandFailed('The database is busy: another process is writing. Nothing was changed; try again in a moment.')
      : error;
  } finally {
    await desk.store.close();
  }
}
