import { statSync } from 'node:fs';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { assertSound, type Connection, connect } from './connection.ts';
import { statementRunner } from './run-statement.ts';
import type { Health, Store } from './store.ts';
import {
  assertNotInTransaction,
  runTransaction,
  type TransactionLimits,
  transactionLimits,
} from './transaction.ts';
import { writeQueue } from './write-queue.ts';

export type SqliteOptions = {
  file: string;
  /** For commands that only look: no writing connection is opened, and `tx` is refused. */
  readonly?: boolean;
  limits?: Partial<TransactionLimits>;
  /** A ceiling for the file, in pages of 4 KiB: how tests fill the disk. */
  maxPages?: number;
  /** Where slow transactions are told. */
  warn?: (message: string) => void;
};

/**
 * The store on a SQLite file: one writing connection behind a queue, one that can only read.
 * Throws `UnsafeDatabase` when a setting does not hold or the file is damaged.
 */
export function sqliteStore(options: SqliteOptions): Store {
  const { file, warn = console.warn } = options;
  const limits = { ...transactionLimits, ...options.limits };
  const writer = options.readonly ? undefined : openWriter(file, options.maxPages);
  const reader = connect(file, { readonly: true });
  const read = statementRunner(reader);
  const queue = writeQueue();
  const write = writer && statementRunner(writer);

  async function timed<T>(work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      const ms = Math.round(performance.now() - start);
      if (ms > limits.warnMs) warn(`slow transaction: ${ms} ms`);
    }
  }

  return {
    dialect: 'sqlite',
    read: drizzle(async (sql, params, method) => ({ rows: read(sql, params, method) })),
    async tx(fn) {
      if (!writer || !write) throw new Error('The store was opened for reading only.');
      assertNotInTransaction();
      return queue.add(() => timed(() => runTransaction(writer, write, limits, fn)));
    },
    health: async () => healthOf(file, reader, writer),
    async close() {
      await queue.end();
      reader.close();
      writer?.close();
    },
  };
}

function openWriter(file: string, maxPages: number | undefined): Connection {
  const writer = connect(file, { mustExist: true });
  try {
    if (maxPages !== undefined) writer.pragma(`max_page_count = ${maxPages}`);
    assertSound(writer, 'quick_check');
    return writer;
  } catch (error) {
    writer.close();
    throw error;
  }
}

function healthOf(file: string, reader: Connection, writer: Connection | undefined): Health {
  const start = performance.now();
  const walBytes = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  const took = () => Math.round((performance.now() - start) * 10) / 10;
  try {
    reader.prepare('SELECT count(*) FROM migrations').get();
    if (writer && writer.pragma('synchronous', { simple: true }) !== 2)
      throw new Error('synchronous is not FULL');
    return { ok: true, walBytes, readMs: took() };
  } catch (error) {
    return { ok: false, walBytes, readMs: took(), problem: String(error) };
  }
}
