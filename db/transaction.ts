import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { Conflict, mapError } from './conflict.ts';
import { busyMilliseconds, type Connection } from './connection.ts';
import { letOthersRun } from './event-loop.ts';
import type { RunStatement } from './run-statement.ts';
import type { Q } from './store.ts';

export type TransactionLimits = {
  /** A transaction slower than this is told to the log. */
  warnMs: number;
  /** One longer than this is rolled back, as everybody waits behind it. */
  abortMs: number;
  /** How long to wait while another process writes. */
  busyMs: number;
};
export const transactionLimits: TransactionLimits = { warnMs: 250, abortMs: 5000, busyMs: busyMilliseconds };

type Open = { over: boolean; failed: { error: unknown } | undefined };
const current = new AsyncLocalStorage<Open>();

/** Throws when called inside a running transaction: it would wait for itself. */
export function assertNotInTransaction(): void {
  if (current.getStore()?.over === false)
    throw new Error('store.tx was called inside store.tx; pass q on instead.');
}

/**
 * BEGIN IMMEDIATE, `fn`, COMMIT. As on PostgreSQL, the first error spoils the transaction even when `fn` catches it.
 * Throws `Conflict`, what `fn` threw, or an error when `fn` took longer than `abortMs`.
 */
export async function runTransaction<T>(
  connection: Connection,
  run: RunStatement,
  limits: TransactionLimits,
  fn: (q: Q) => Promise<T>,
): Promise<T> {
  await letOthersRun();
  await begin(connection, limits.busyMs);
  const open: Open = { over: false, failed: undefined };
  try {
    const value = await withDeadline(limits.abortMs, () =>
      current.run(open, fn, queriesOf(connection, run, open)),
    );
    if (open.failed) throw open.failed.error;
    connection.exec('COMMIT');
    return value;
  } catch (error) {
    throw mapError(error);
  } finally {
    open.over = true;
    // A full disk makes SQLite roll back by itself; otherwise what is still open must go.
    if (connection.inTransaction) connection.exec('ROLLBACK');
  }
}

/** Waits without blocking the event loop while another process writes. */
async function begin(connection: Connection, busyMs: number): Promise<void> {
  const deadline = performance.now() + busyMs;
  for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
    const busy = tryBegin(connection);
    if (!busy) return;
    if (busy.kind !== 'busy' || performance.now() >= deadline) throw busy;
    await sleep(wait);
  }
}

function tryBegin(connection: Connection): Conflict | undefined {
  connection.pragma('busy_timeout = 0');
  try {
    connection.exec('BEGIN IMMEDIATE');
    return undefined;
  } catch (error) {
    const mapped = mapError(error);
    if (mapped instanceof Conflict) return mapped;
    throw mapped;
  } finally {
    connection.pragma(`busy_timeout = ${busyMilliseconds}`);
  }
}

function queriesOf(connection: Connection, run: RunStatement, open: Open): Q {
  return drizzle(async (sql, params, method) => {
    await letOthersRun();
    if (open.over) throw new Error('This transaction is over: a query was not awaited, or q was kept.');
    if (open.failed) throw open.failed.error;
    try {
      if (!connection.inTransaction) throw new Error('SQLite ended this transaction by itself.');
      return { rows: run(sql, params, method) };
    } catch (error) {
      open.failed = { error };
      throw error;
    }
  });
}

async function withDeadline<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const timer = new AbortController();
  const tooLong = sleep(ms, undefined, { signal: timer.signal }).then(
    () => {
      throw new Error(`The transaction took longer than ${ms} ms and was rolled back.`);
    },
    () => new Promise<never>(() => undefined),
  );
  try {
    return await Promise.race([work(), tooLong]);
  } finally {
    timer.abort();
  }
}
