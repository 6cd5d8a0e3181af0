import * as lite from 'drizzle-orm/sqlite-core';

/** The column words that `schema.ts` is written in; a PostgreSQL kit offers the same words. */
export const sqliteKit = {
  dialect: 'sqlite',
  table: lite.sqliteTable,
  id: (name: string) => lite.text(name),
  text: (name: string) => lite.text(name),
  int: (name: string) => lite.integer(name),
  /** Milliseconds since the epoch, from the application's clock. */
  time: (name: string) => lite.integer(name),
  json: <T>(name: string) => lite.text(name, { mode: 'json' }).$type<T>(),
  oneOf: <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
    lite.text(name, { enum: [...values] as unknown as [...T] }),
  primaryKey: lite.primaryKey,
  unique: lite.unique,
  index: lite.index,
} as const;

export type Kit = typeof sqliteKit;
