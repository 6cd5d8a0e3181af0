import { type Logger, pino } from 'pino';
import { readSettings } from './settings.ts';

const shared = globalThis as typeof globalThis & { toasoanLog?: Logger };

/** The log of this process: one JSON object a line, so that no text in it can pretend to be another line. */
export function log(): Logger {
  shared.toasoanLog ??= pino({ level: readSettings().log, base: null });
  return shared.toasoanLog;
}
