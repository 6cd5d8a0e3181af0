import { expect, test } from 'vitest';
import { submissionsOf } from './submissions-of.ts';

const revisions = [
  { id: 'c', number: 3, hash: 'third' },
  { id: 'b', number: 2, hash: 'second' },
  { id: 'a', number: 1, hash: 'first' },
];
const event = (kind: string, revisionId: string | null, at: number) => ({ kind, revisionId, at });

test('the last two submissions, newest first, and whether the text is still what was submitted', () => {
  const log = [
    event('signed', 'c', 9),
    event('submitted', 'c', 8),
    event('returned', null, 7),
    event('submitted', 'b', 6),
    event('submitted', 'a', 5),
  ];
  expect(submissionsOf(log, revisions, 'third')).toEqual([
    { revisionId: 'c', number: 3, at: 8, isHead: true },
    { revisionId: 'b', number: 2, at: 6, isHead: false },
  ]);
  expect(submissionsOf([], revisions, 'third')).toEqual([]);
  expect(submissionsOf([event('submitted', 'gone', 1)], revisions, 'third')).toEqual([]);
});
