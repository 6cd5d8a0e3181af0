import { Conflict, type ConflictKind } from '#db/conflict.ts';
import { UnsafeDatabase } from '#db/connection.ts';
import { MigrationRefused } from '#db/migrate.ts';
import { CommandFailed } from './command-failed.ts';

const conflicts: Partial<Record<ConflictKind, string>> = {
  busy: 'The database is busy: another process has been writing for 5 seconds. Nothing was changed; try again in a moment.',
  full: 'There is no room left on the disk. Nothing was changed; make room, then try again.',
};

/** What happened and what to do, for the person who typed the command; a bug keeps its stack. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Conflict)
    return conflicts[error.kind] ?? `The database refused it (${error.message}).`;
  const isSentence = [CommandFailed, UnsafeDatabase, MigrationRefused].some((kind) => error instanceof kind);
  if (isSentence && error instanceof Error) return error.message;
  if (isOfSystem(error)) return `${error.message}. Nothing more was done; mend that, then try again.`;
  return `This should not happen; please report it with what you typed.\n${detailsOf(error)}`;
}

/** Errors of the file system (EACCES …) and of SQLite (SQLITE_CANTOPEN …) say by themselves what is wrong. */
function isOfSystem(error: unknown): error is Error {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return 'syscall' in error || error.code.startsWith('SQLITE_');
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
