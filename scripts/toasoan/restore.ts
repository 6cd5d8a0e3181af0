import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { restore } from '#db/restore.ts';
import { databaseFile } from '#newsroom/open-newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { CommandFailed } from './command-failed.ts';
import { copyPhotos } from './copy-photos.ts';
import { commandSettings, pathFromPerson, withNewsroom } from './with-newsroom.ts';

/** `toasoan restore DIR`: puts a backup in place; the database that stood before is kept beside it. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('put a backup in the place of the database; refuses while a server runs')
    .argument('<backup>', 'a folder that "toasoan backup" filled (its newest copy), or one .db file in it')
    .requiredOption('--yes', 'say that the database may be replaced; the old one is kept beside it')
    .action(async (path: string) => {
      const { dataDir } = commandSettings();
      const file = databaseFile(dataDir);
      const from = backupAt(pathFromPerson(path));
      if (from === file) throw new CommandFailed(`${from} is the database itself, not a backup of it.`);
      const restored = restore({ from, file, dataDir });
      if (!restored.ok) throw new CommandFailed(refusals[restored.why]);
      copyPhotos(dirname(from), dataDir);
      await withNewsroom('write', (desk) =>
        desk.store.tx((q) => recordEvent(desk, q, { kind: 'backupRestored' })),
      );
      console.log(`Restored from ${from}.`);
      if (restored.aside) console.log(`The old database is kept as ${restored.aside}.`);
    });
}

const refusals = {
  serverRunning: 'A server is running on this data. Stop it, then restore. Nothing was changed.',
  inUse: 'Another process has the database open. Close it, then restore. Nothing was changed.',
  unsound: 'That is no sound backup; nothing was changed. Take another one.',
};

/** The backup that was named, or the newest one of a folder: names sort by time. */
function backupAt(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new CommandFailed(`There is no ${path}.`);
  if (!found.isDirectory()) return path;
  const newest = readdirSync(path)
    .filter((name) => /^toasoan-\d{8}-\d{6}\.db$/.test(name))
    .sort()
    .at(-1);
  if (newest) return join(path, newest);
  throw new CommandFailed(`There is no backup in ${path}: no file such as toasoan-20261123-020406.db.`);
}
