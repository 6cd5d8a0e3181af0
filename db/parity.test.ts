import { is } from 'drizzle-orm';
import { PgTable, getTableConfig as pgConfig } from 'drizzle-orm/pg-core';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, connect } from './connection.ts';
import { type FreshStore, freshStore } from './fresh-store.ts';
import { pgKit } from './pg-kit.ts';
import { defineSchema, sqliteSchema } from './schema.ts';

let fresh: FreshStore;
let connection: Connection;
beforeAll(async () => {
  fresh = await freshStore();
  connection = connect(fresh.file, { readonly: true });
});
afterAll(async () => {
  connection.close();
  await fresh.remove();
});

type ColumnInfo = { name: string; type: string; notnull: number; pk: number };
const tables = Object.values(sqliteSchema).map((table) => getTableConfig(table));
const columnsIn = (table: string) =>
  connection.prepare<[string], ColumnInfo>('SELECT * FROM pragma_table_info(?)').all(table);

test('the migrated database has the tables of the schema, the full-text index and no other, all STRICT', () => {
  const found = connection
    .prepare<[], { name: string; strict: number }>(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search\\_%' ESCAPE '\\'",
    )
    .all();
  const wanted = [...tables.map(({ name }) => name), 'migrations'].sort();
  expect(found.map(({ name }) => name).sort()).toEqual(wanted);
  expect(found.filter(({ strict }) => strict !== 1)).toEqual([]);
});

describe.each(tables.map((table) => [table.name, table] as const))('%s', (name, table) => {
  test('has the same columns, in order, with type, NOT NULL and primary key', () => {
    const compound = table.primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
    const wanted = table.columns.map((column) => ({
      name: column.name,
      type: column.getSQLType().toUpperCase(),
      notnull: column.notNull || column.primary ? 1 : 0,
      primary: column.primary || compound.includes(column.name),
    }));
    const found = columnsIn(name).map((column) => ({
      name: column.name,
      type: column.type,
      notnull: column.notnull,
      primary: column.pk > 0,
    }));
    expect(found).toEqual(wanted);
    const order = columnsIn(name)
      .filter((column) => column.pk > 0)
      .sort((a, b) => a.pk - b.pk);
    if (compound.length > 0) expect(order.map((column) => column.name)).toEqual(compound);
  });

  test('has the same indexes and unique constraints, by columns and by name', () => {
    expect(indexesIn(name, 'c')).toEqual(
      table.indexes.map((index) => `${index.config.name}(${columnNames(index.config.columns)})`).sort(),
    );
    const singles = table.columns.filter((column) => column.isUnique);
    const uniques = [
      ...table.uniqueConstraints.map((unique) => ({
        name: unique.name ?? '',
        columns: columnNames(unique.columns),
      })),
      ...singles.map((column) => ({ name: column.uniqueName ?? '', columns: column.name })),
    ];
    expect(indexesIn(name, 'u').map((index) => index.slice(index.indexOf('(')))).toEqual(
      uniques.map(({ columns }) => `(${columns})`).sort(),
    );
    for (const unique of uniques)
      expect(sqlOf(name)).toContain(
        `CONSTRAINT ${unique.name} UNIQUE (${unique.columns.replaceAll(',', ', ')})`,
      );
  });

  test('checks every value that the code can write, and none besides', () => {
    for (const column of table.columns) {
      if (!column.enumValues?.length) continue;
      const values = column.enumValues.map((value: string) => `'${value}'`).join(', ');
      const filled = column.notNull ? ' NOT NULL' : '';
      expect(sqlOf(name)).toContain(`${column.name} TEXT${filled} CHECK (${column.name} IN (${values}))`);
    }
  });
});

test('the PostgreSQL kit makes the same tables and columns of the same schema', () => {
  const made = Object.entries(defineSchema(pgKit()));
  expect(made.map(([key]) => key)).toEqual(Object.keys(sqliteSchema));
  made.forEach(([, table], at) => {
    const made: unknown = table;
    if (!is(made, PgTable)) throw new Error('not a PostgreSQL table');
    const pgTable = pgConfig(made);
    const liteTable = tables[at];
    expect(pgTable.name).toBe(liteTable?.name);
    const shape = (
      columns: readonly { name: string; notNull: boolean; primary: boolean; isUnique: boolean }[],
    ) => columns.map((column) => [column.name, column.notNull, column.primary, column.isUnique]);
    expect(shape(pgTable.columns)).toEqual(shape(liteTable?.columns ?? []));
    expect(pgTable.indexes.map((index) => index.config.name)).toEqual(
      liteTable?.indexes.map((index) => index.config.name),
    );
    expect(pgTable.uniqueConstraints.map((unique) => unique.name)).toEqual(
      liteTable?.uniqueConstraints.map((unique) => unique.name),
    );
    expect(pgTable.columns.map((column) => column.getSQLType())).toEqual(
      liteTable?.columns.map((column) => pgType(column.name, column.getSQLType())),
    );
  });
});

/** Milliseconds do not fit into PostgreSQL's 32-bit integer. */
function pgType(name: string, liteType: string): string {
  const isTime = name === 'at' || name.endsWith('_at') || ['window_start', 'blocked_until'].includes(name);
  return liteType === 'integer' && isTime ? 'bigint' : liteType;
}

function indexesIn(table: string, origin: 'c' | 'u'): string[] {
  const indexes = connection
    .prepare<[string, string], { name: string }>('SELECT name FROM pragma_index_list(?) WHERE origin = ?')
    .all(table, origin);
  const columns = connection.prepare<[string], { name: string }>(
    'SELECT name FROM pragma_index_info(?) ORDER BY seqno',
  );
  return indexes
    .map(
      ({ name }) =>
        `${name}(${columns
          .all(name)
          .map((column) => column.name)
          .join(',')})`,
    )
    .sort(byColumns(origin));
}

function byColumns(origin: 'c' | 'u') {
  const key = (index: string) => (origin === 'c' ? index : index.slice(index.indexOf('(')));
  return (a: string, b: string) => (key(a) < key(b) ? -1 : 1);
}

function columnNames(columns: readonly object[]): string {
  return columns.map((column) => ('name' in column ? String(column.name) : '')).join(',');
}

function sqlOf(table: string): string {
  return (
    connection.prepare<[string], { sql: string }>('SELECT sql FROM sqlite_schema WHERE name = ?').get(table)
      ?.sql ?? ''
  );
}
