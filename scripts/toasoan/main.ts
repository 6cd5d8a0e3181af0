import { Command, CommanderError } from 'commander';
import { loadEnv } from '#scripts/load-env.ts';
import { auditCommand } from './audit.ts';
import { backupCommand, restoreCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import { CommandFailed } from './command-failed.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { migrateCommand } from './migrate.ts';
import { personCommand } from './person.ts';

loadEnv();

const program = new Command('toasoan')
  .description('The newsroom from the command line. The data folder is that of TOASOAN_DATA (./data).')
  .configureHelp({ showGlobalOptions: true })
  .exitOverride();

for (const command of [
  importCommand(),
  checkCommand(),
  personCommand(),
  backupCommand(),
  restoreCommand(),
  exportCommand(),
  auditCommand(),
  migrateCommand(),
]) {
  program.addCommand(command.copyInheritedSettings(program));
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** 0 done, 1 refused or failed, 2 wrong use; a sentence on standard error for all but help. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(error instanceof CommandFailed ? error.message : error);
  return 1;
}
