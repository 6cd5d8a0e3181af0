import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Counts } from './steps.ts';

/** A line that breaks one rule of the house, where it would stand, and the words that must come back. */
type Planted = { file: string; code: string; says: string };

const planted: readonly Planted[] = [
  { file: 'content/planted.ts', code: "import '#domain/stages.ts';", says: 'content/ is pure' },
  { file: 'content/planted.ts', code: "import 'react';", says: 'content/ is pure' },
  { file: 'domain/planted.ts', code: "import '#db/schema.ts';", says: 'domain/ is pure' },
  { file: 'domain/planted.ts', code: "import type { X } from 'next/server';", says: 'domain/ is pure' },
  { file: 'domain/planted.ts', code: "import 'node:fs';", says: 'domain/ is pure' },
  { file: 'db/planted.ts', code: "import '#newsroom/newsroom.ts';", says: 'it knows no one above it' },
  { file: 'db/queries/planted.ts', code: "import 'react';", says: 'it knows no one above it' },
  { file: 'media/planted.ts', code: "import '#db/schema.ts';", says: 'takes in and stores photos' },
  { file: 'press/planted.ts', code: "import '#newsroom/newsroom.ts';", says: 'keeps finished pages' },
  { file: 'mail/planted.ts', code: "import '#newsroom/newsroom.ts';", says: 'carries letters' },
  { file: 'newsroom/planted.ts', code: "import 'next/headers';", says: 'framework calls belong in app/' },
  {
    file: 'newsroom/planted.ts',
    code: "import '#components/ui/button.tsx';",
    says: 'framework calls belong',
  },
  { file: 'newsroom/planted.ts', code: "import 'drizzle-orm';", says: 'SQL in db/' },
  {
    file: 'components/planted.tsx',
    code: "import '#newsroom/newsroom.ts';",
    says: 'data and actions as props',
  },
  {
    file: 'components/planted.tsx',
    code: "import type { X } from '#db/schema.ts';",
    says: 'data and actions',
  },
  {
    file: 'components/planted.tsx',
    code: "void import('#press/press.ts');",
    says: 'data and actions as props',
  },
  {
    file: 'components/planted.tsx',
    code: "import Link from 'next/link';\nexport const x = Link;",
    says: 'nothing before they are followed',
  },
  { file: 'app/planted.ts', code: "import '#db/schema.ts';", says: 'only newsroom/ calls db/' },
  { file: 'app/planted.ts', code: "export { X } from 'drizzle-orm';", says: 'only newsroom/ calls db/' },
  { file: 'e2e/planted.ts', code: "import '#newsroom/newsroom.ts';", says: 'e2e/ drives the browser' },
  { file: 'domain/planted.ts', code: "import '../db/schema.ts';", says: 'Cross a folder boundary' },
  { file: 'domain/PlantedName.ts', code: 'export const x = 1;', says: 'kebab-case' },
  { file: 'domain/planted.ts', code: 'export default 1;', says: 'default export' },
  { file: 'domain/planted.ts', code: 'export const x: any = 1;', says: 'noExplicitAny' },
  {
    file: 'domain/planted.ts',
    code: Array.from({ length: 301 }, (_, n) => `export const line${n} = ${n};`).join('\n'),
    says: 'lines',
  },
];

/** Plants each violation in a throw-away copy of the house and counts those that the linter names in the right words. */
export function checkHouse(): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    for (const name of ['biome.json', 'package.json', '.gitignore']) copyFileSync(name, join(folder, name));
    const missed = planted.filter((plant) => !isCaught(folder, plant));
    for (const plant of missed) console.log(`  not caught: ${plant.code.slice(0, 70)} in ${plant.file}`);
    return { passed: planted.length - missed.length, failed: missed.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isCaught(folder: string, { file, code, says }: Planted): boolean {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${code}\n`);
  const linter = resolve('node_modules/@biomejs/biome/bin/biome');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [linter, 'lint', '--colors=off', '--vcs-enabled=false', file],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  rmSync(path);
  return status !== 0 && (stdout + stderr).replaceAll(/\s+/g, ' ').includes(says);
}
