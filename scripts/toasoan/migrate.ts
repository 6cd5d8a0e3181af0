import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { migrate } from '#db/migrate.ts';
import { isServerRunning } from '#db/server-lock.ts';
import { databaseFile } from '#newsroom/open-newsroom.ts';
import { CommandFailed } from './command-failed.ts';
import { commandSettings } from './with-newsroom.ts';

/** `toasoan migrate`: brings the database to this program's version; a backup comes first. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database to this version, after a backup')
    .action(async () => {
      const { dataDir } = commandSettings();
      if (isServerRunning(dataDir)) {
        throw new CommandFailed(
          'A server is running on this data. Stop it first; it migrates by itself when it starts.',
        );
      }
      const file = databaseFile(dataDir);
      const isNew = !existsSync(file);
      const { applied, backup } = await migrate({ file });
      if (isNew) console.log(`A new database was made: ${file}`);
      if (backup) console.log(`Backup: ${backup}`);
      console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
    });
}
