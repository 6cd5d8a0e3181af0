import { expect, test } from 'vitest';
import type { Level } from './chains.ts';
import { type DeadlineState, deadlineState, turnDueAt } from './deadlines.ts';
import type { Stage } from './stages.ts';

const hour = 3_600_000;
const level = (hours?: number): Level => ({
  name: 'Biên tập',
  nameEn: 'Editing',
  role: 'editor',
  ...(hours && { hours }),
});

test.each<[number, DeadlineState]>([
  [10 * hour - 2 * hour - 1, 'ahead'],
  [10 * hour - 2 * hour, 'soon'],
  [10 * hour - 1, 'soon'],
  [10 * hour, 'overdue'],
  [11 * hour, 'overdue'],
])('at %i ms a deadline of ten hours is %s', (now, state) => {
  expect(deadlineState(10 * hour, now)).toBe(state);
});

test.each<[string, Stage, Level | undefined, number | null, number[], number | undefined]>([
  ['its time runs from when it was submitted', 'inReview', level(4), hour, [], 5 * hour],
  ['… or from the signature before', 'inReview', level(4), hour, [3 * hour], 7 * hour],
  ['a level without hours does not press', 'inReview', level(), hour, [], undefined],
  ['nothing presses once all have signed', 'approved', undefined, hour, [2 * hour], undefined],
  ['… or when it came back', 'returned', level(4), hour, [], undefined],
  ['… or before it was ever submitted', 'draft', level(4), null, [], undefined],
])('%s', (_what, stage, next, submittedAt, signedAt, due) => {
  expect(turnDueAt({ stage, level: next, submittedAt, signedAt })).toBe(due);
});
