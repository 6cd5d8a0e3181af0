import { join } from 'node:path';
import { Command } from 'commander';
import { backUp, backupName } from '#db/backup.ts';
import { CommandFailed } from './command-failed.ts';
import { copyPhotos } from './copy-photos.ts';
import { commandSettings, existingDatabase, pathFromPerson } from './with-newsroom.ts';

/** `toasoan backup DIR`: the database first, then the photos, so that every photo it names is in the copy. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('copy the database (checked) and the photos; works beside a running server')
    .argument('<folder>', 'where the copy goes; photos that are there already are not copied again')
    .action(async (folder: string) => {
      const { dataDir } = commandSettings();
      const file = existingDatabase(dataDir);
      const target = pathFromPerson(folder);
      if (target === dataDir) {
        throw new CommandFailed(`${target} is the data folder itself. Name a folder on another disk.`);
      }
      const { path, rows } = await backUp(file, join(target, backupName(Date.now())));
      const photos = copyPhotos(dataDir, target);
      const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
      console.log(`Backed up ${total} rows to ${path}\nand ${photos} new photo files beside it.`);
    });
}
