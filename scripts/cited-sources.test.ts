import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folders = [
  'app',
  'components',
  'content',
  'db',
  'domain',
  'e2e',
  'front',
  'media',
  'newsroom',
  'press',
];
const code = [...folders.flatMap(filesUnder), 'proxy.ts', 'server.ts'].map((file) =>
  readFileSync(file, 'utf8'),
);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|css)$/.test(file))
    .map((file) => join(folder, file));
}

/** What the first group of a pattern holds, over all code. */
function cited(pattern: RegExp): string[] {
  return code.flatMap((text) => [...text.matchAll(pattern)].map(([, found]) => found ?? ''));
}

test('what a comment cites stands in docs/sources.md', () => {
  const topics = [...readFileSync('docs/sources.md', 'utf8').matchAll(/^\*\*([^*]+)\.\*\*/gm)].map(
    ([, topic]) => topic,
  );
  const found = cited(/docs\/sources\.md, ([A-Z][\w -]+)/g);
  expect(found.length).toBeGreaterThan(10);
  expect(topics).toEqual(expect.arrayContaining(found));
});

test('a promise that is cited is one of the eight', () => {
  const promises = readFileSync('docs/promises.md', 'utf8');
  const found = cited(/[Pp]romises? (\d+)/g);
  expect(found.length).toBeGreaterThan(5);
  for (const number of found) expect(promises).toContain(`\n${number}. **`);
});
