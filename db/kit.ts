import * as lite from 'drizzle-orm/sqlite-core';

/** The column words that the tables are written in; a PostgreSQL kit offers the same words (`pg-kit.ts`). */
export const sqliteKit = {
  table: lite.sqliteTable,
  id: (name: string) => lite.text(name),
  text: (name: string) => lite.text(name),
  int: (name: string) => lite.integer(name),
  /** Milliseconds since the epoch, from the application's clock. */
  time: (name: string) => lite.integer(name),
  /** Stored as text: both engines keep the order of its keys, so that a hash of it can be checked. */
  json: <T>(name: string) => lite.text(name, { mode: 'json' }).$type<T>(),
  oneOf: <U extends string, T extends Readonly<[U, ...U[]]>>(name: string, values: T) =>
    lite.text(name, { enum: values }),
  primaryKey: lite.primaryKey,
  unique: lite.unique,
  index: lite.index,
} as const;

export type Kit = typeof sqliteKit;
