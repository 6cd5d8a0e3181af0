import { expect, test } from 'vitest';
import { type Batch, pause, writingMoments } from './writing-moments.ts';

const batch = (toVersion: number, by: string, at: number, more: Partial<Batch> = {}): Batch => ({
  fromVersion: toVersion - 1,
  toVersion,
  by,
  at,
  restoredVersion: null,
  ...more,
});
const shape = (batches: Batch[], cuts: number[] = []) =>
  writingMoments(batches, new Set(cuts)).map(
    ({ by, fromVersion, toVersion }) => `${by} ${fromVersion}-${toVersion}`,
  );

test.each<[string, Batch[], number[], string[]]>([
  ['nothing was written', [], [], []],
  [
    'one person, without a pause',
    [batch(3, 'lan', 900), batch(2, 'lan', 500), batch(1, 'lan', 100)],
    [],
    ['lan 0-3'],
  ],
  ['a pause', [batch(2, 'lan', pause + 101), batch(1, 'lan', 100)], [], ['lan 1-2', 'lan 0-1']],
  ['just no pause', [batch(2, 'lan', pause + 100), batch(1, 'lan', 100)], [], ['lan 0-2']],
  ['another person', [batch(2, 'minh', 200), batch(1, 'lan', 100)], [], ['minh 1-2', 'lan 0-1']],
  ['a version that was named', [batch(2, 'lan', 200), batch(1, 'lan', 100)], [1], ['lan 1-2', 'lan 0-1']],
  [
    'an older moment was brought back',
    [batch(3, 'lan', 300), batch(2, 'lan', 200, { restoredVersion: 0 }), batch(1, 'lan', 100)],
    [],
    ['lan 2-3', 'lan 1-2', 'lan 0-1'],
  ],
])('%s', (_, batches, cuts, expected) => {
  expect(shape(batches, cuts)).toEqual(expected);
});

test('a moment knows when it began and when it ended', () => {
  expect(writingMoments([batch(2, 'lan', 500), batch(1, 'lan', 100)], new Set())[0]).toMatchObject({
    since: 100,
    at: 500,
  });
});
