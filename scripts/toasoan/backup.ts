import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { backUp, backupName } from '#db/backup.ts';
import { restore } from '#db/restore.ts';
import { databaseFile } from '#newsroom/open-newsroom.ts';
import { CommandFailed } from './command-failed.ts';
import { commandSettings, pathFromPerson } from './with-newsroom.ts';

/** `toasoan backup DIR`: the database first, then the photos, so that every photo it names is in the copy. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('copy the database (checked) and the photos; works beside a running server')
    .argument('<folder>', 'where the copy goes; photos that are there already are not copied again')
    .action(async (folder: string) => {
      const { dataDir } = commandSettings();
      if (!existsSync(databaseFile(dataDir))) throw new CommandFailed(`There is no newsroom in ${dataDir}.`);
      const target = pathFromPerson(folder);
      const { path, rows } = await backUp(databaseFile(dataDir), join(target, backupName(Date.now())));
      copyPhotos(dataDir, target);
      const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
      console.log(`Backed up ${total} rows to ${path}, and the photos beside it.`);
    });
}

/** `toasoan restore FILE`: puts a backup in place; the database that stood before is kept beside it. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('put a backup in the place of the database; refuses while a server runs')
    .argument('<file>', 'a .db file that "toasoan backup" made')
    .requiredOption('--yes', 'say that the database may be replaced; the old one is kept beside it')
    .action((file: string) => {
      const { dataDir } = commandSettings();
      const from = pathFromPerson(file);
      if (!existsSync(from)) throw new CommandFailed(`There is no file ${from}.`);
      const restored = restore({ from, file: databaseFile(dataDir), dataDir });
      if (!restored.ok) throw new CommandFailed(refusals[restored.why]);
      copyPhotos(join(from, '..'), dataDir);
      console.log(`Restored from ${from}.${restored.aside ? ` The old database is kept as ${restored.aside}.` : ''}`);
    });
}

const refusals = {
  serverRunning: 'A server is running on this data. Stop it, then restore.',
  inUse: 'Another process has the database open. Close it, then restore.',
  unsound: 'The backup is not sound; nothing was changed. Take another backup.',
};

/** Photos are named by their content and never change: what is there already is the same. */
function copyPhotos(fromFolder: string, toFolder: string): void {
  const photos = join(fromFolder, 'photos');
  if (existsSync(photos)) cpSync(photos, join(toFolder, 'photos'), { recursive: true, force: false });
}
