import { Command, CommanderError } from 'commander';
import { loadEnv } from '#scripts/load-env.ts';
import { auditCommand } from './audit.ts';
import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { migrateCommand } from './migrate.ts';
import { survivePipes } from './output.ts';
import { personCommand } from './person.ts';
import { restoreCommand } from './restore.ts';
import { sentenceOf } from './what-went-wrong.ts';

loadEnv();
process.umask(0o077);
survivePipes();

const program = new Command('toasoan')
  .description(
    'The newsroom from the command line. TOASOAN_DATA names its data folder (./data of the program); .env is read.',
  )
  .addHelpText('after', '\nExit codes: 0 done, 1 refused or failed, 2 wrong use.')
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError('Add --help for what is possible.')
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
  program.addCommand(command);
  inherit(command, program);
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Commander hands settings down one level only, and `person add` stands two below. */
function inherit(command: Command, parent: Command): void {
  command.copyInheritedSettings(parent);
  for (const child of command.commands) inherit(child, command);
}

/** 0 done, 1 refused or failed, 2 wrong use; a sentence on standard error for all but help. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(sentenceOf(error));
  return 1;
}
