import type { Statement } from 'better-sqlite3';
import type { Connection } from './connection.ts';

export type Method = 'run' | 'all' | 'values' | 'get';
export type RunStatement = (sql: string, params: unknown[], method: Method) => unknown[];

/** Lists of different lengths make different texts; beyond this many the oldest prepared one is dropped. */
const keptStatements = 300;

/** Runs SQL on one connection, rows as arrays of values in the order of their columns. */
export function statementRunner(connection: Connection): RunStatement {
  const prepared = new Map<string, Statement>();

  function prepare(sql: string): Statement {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    if (statement.reader) statement.raw(true);
    const oldest = prepared.size >= keptStatements ? prepared.keys().next().value : undefined;
    if (oldest !== undefined) prepared.delete(oldest);
    prepared.set(sql, statement);
    return statement;
  }

  return (sql, params, method) => {
    if (method === 'get')
      throw new Error('.get() exists on SQLite only; await the query and take its first row.');
    const statement = prepare(sql);
    if (!statement.reader) {
      statement.run(...params);
      return [];
    }
    return statement.all(...params);
  };
}
