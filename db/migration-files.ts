import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type MigrationFile = { name: string; sql: string; sha256: string };

/**
 * The folder of the SQL files. Beside this file when Node or tsx runs it; inside Next's bundle `import.meta.dirname`
 * is not that folder, so there it is looked for under the folder in which the server was started.
 */
export function defaultMigrationsDir(): string {
  const candidates = [
    join(import.meta.dirname ?? '', 'migrations/sqlite'),
    join(process.cwd(), 'db/migrations/sqlite'),
  ];
  const found = candidates.find((folder) => existsSync(folder));
  if (!found)
    throw new Error(`No migrations were found in ${candidates.join(' or ')}; start in the project's folder.`);
  return found;
}

/** All migrations of this code, first to last. Throws when a name is not `0001_words.sql` or a number is missing. */
export function readMigrationFiles(dir: string): MigrationFile[] {
  const names = readdirSync(dir)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  names.forEach((name, index) => {
    const expected = String(index + 1).padStart(4, '0');
    if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(name) || !name.startsWith(expected)) {
      throw new Error(`Migration ${name} should be named ${expected}_words.sql: numbers follow one another.`);
    }
  });
  return names.map((name) => {
    const sql = readFileSync(join(dir, name), 'utf8');
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}
