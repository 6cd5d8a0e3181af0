import type { Connection } from './connection.ts';

/** How many rows each table has, by name. */
export type TableCounts = Record<string, number>;

export function tableCounts(connection: Connection): TableCounts {
  const tables = connection
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .all();
  return Object.fromEntries(tables.map(({ name }) => [name, countRows(connection, name)]));
}

/** Rows whose reference leads nowhere, as `table → table`. */
export function brokenReferences(connection: Connection): string[] {
  const rows = connection.prepare<[], { table: string; parent: string }>('PRAGMA foreign_key_check').all();
  return [...new Set(rows.map((row) => `${row.table} → ${row.parent}`))];
}

function countRows(connection: Connection, table: string): number {
  const quoted = `"${table.replaceAll('"', '""')}"`;
  return connection.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${quoted}`).get()?.n ?? 0;
}
