import type { SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';

/**
 * What a query may use. `.get/.all/.run/.transaction` of the driver are out of reach on purpose: they do not exist
 * on PostgreSQL, and a transaction that SQLite's driver opens around an async function commits before it ends.
 */
export type Q = Pick<
  SqliteRemoteDatabase,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'with' | '$with' | '$count'
>;

export type Health = {
  ok: boolean;
  /** Size of the write-ahead log; it grows without bound only when a reader is stuck. */
  walBytes: number;
  /** How long one small read took. */
  readMs: number;
  /** Why it is not ok, for the log. */
  problem?: string;
};

/** The newsroom's data: one of these per database and process, kept by whoever opens it. */
export type Store = {
  dialect: 'sqlite';
  /** Reads what is committed; writing through it fails. */
  read: Q;
  /**
   * Runs `fn` in one transaction, after every earlier one, and commits when it resolves; a throw leaves nothing.
   * `fn` awaits nothing but `q` and has no other effects: another engine may run it again. Throws `Conflict`.
   */
  tx: <T>(fn: (q: Q) => Promise<T>) => Promise<T>;
  health: () => Promise<Health>;
  /** Lets the running transaction end, then closes; what comes later is refused. */
  close: () => Promise<void>;
};
