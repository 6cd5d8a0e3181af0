import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every line of code that names `what`, as git finds it. */
function linesWith(what: string): string[] {
  const { stdout } = spawnSync('git', ['grep', '--untracked', '-hE', what, '--', '*.ts', '*.tsx', '*.css'], {
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => line !== '' && !line.includes('linesWith('));
}

test('what a comment cites stands in docs/sources.md', () => {
  const topics = [...readFileSync('docs/sources.md', 'utf8').matchAll(/^\*\*([^*]+)\.\*\*/gm)].map(
    ([, topic]) => topic,
  );
  const cited = linesWith('docs/sources\\.md, ').map(
    (line) => /docs\/sources\.md, ([A-Z][\w -]+)/.exec(line)?.[1],
  );
  expect(cited.length).toBeGreaterThan(10);
  expect(topics).toEqual(expect.arrayContaining(cited));
});

test('a promise that is cited is one of the eight', () => {
  const numbers = linesWith('[Pp]romise [0-9]').flatMap((line) =>
    [...line.matchAll(/romise (\d+)/g)].map(([, number]) => number),
  );
  expect(numbers.length).toBeGreaterThan(5);
  for (const number of numbers) expect(readFileSync('docs/promises.md', 'utf8')).toContain(`\n${number}. **`);
});
