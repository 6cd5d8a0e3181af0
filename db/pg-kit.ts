import * as pg from 'drizzle-orm/pg-core';
import { type Kit, sqliteKit } from './kit.ts';

const jsonAsText = pg.customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (text): unknown => JSON.parse(text),
});

/** The same words as `sqliteKit` for PostgreSQL; all text is to be `COLLATE "C"` there, as SQLite compares bytes. */
const words = {
  table: pg.pgTable,
  id: (name: string) => pg.text(name),
  text: (name: string) => pg.text(name),
  int: (name: string) => pg.integer(name),
  time: (name: string) => pg.bigint(name, { mode: 'number' }),
  json: (name: string) => jsonAsText(name),
  oneOf: <U extends string, T extends Readonly<[U, ...U[]]>>(name: string, values: T) =>
    pg.text(name, { enum: values }),
  primaryKey: pg.primaryKey,
  unique: pg.unique,
  index: pg.index,
} satisfies Record<keyof Kit, unknown>;

/**
 * The kit that makes PostgreSQL tables out of the one schema. Its types are those of the SQLite kit: queries are
 * written once against them, and the parity test holds what the compiler cannot see.
 */
export function pgKit(): Kit {
  const kit: Record<keyof Kit, unknown> = words;
  if (!speaksKit(kit)) throw new Error('The PostgreSQL kit lacks a word of the schema.');
  return kit;
}

function speaksKit(kit: Record<keyof Kit, unknown>): kit is Kit {
  return Object.keys(sqliteKit).every((word) => word in kit);
}
