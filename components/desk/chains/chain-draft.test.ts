import { expect, test } from 'vitest';
import { type Chain, shippedChains } from '#domain/chains.ts';
import { chainOf, draftOf, moved } from './chain-draft.ts';

const withHours: Chain = {
  ...shippedChains['ba-cap'],
  levels: shippedChains['ba-cap'].levels.map((level, at) => ({ ...level, hours: at + 1 })),
  sensitiveLevel: null,
};

test.each([
  ['a shipped chain', shippedChains['ba-cap']],
  ['one with hours and without a sensitive level', withHours],
])('%s comes out of its form as it went in', (_what, chain) => {
  expect(chainOf(draftOf(chain))).toEqual(chain);
});

test('levels move one place, and stay where they are at either end', () => {
  const { levels } = draftOf(withHours);
  const roles = (lines: typeof levels) => lines.map(({ role }) => role);
  expect(roles(moved(levels, 0, 1))).toEqual(['secretary', 'editor', 'chief']);
  expect(roles(moved(levels, 2, -1))).toEqual(['editor', 'chief', 'secretary']);
  expect(roles(moved(levels, 0, -1))).toEqual(roles(levels));
  expect(roles(moved(levels, 2, 1))).toEqual(roles(levels));
});
