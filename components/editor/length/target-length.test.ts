import { expect, test } from 'vitest';
import { keepTarget, readTarget, type TargetStore, targetIn, targetState } from './target-length.ts';

function memory(): TargetStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

test('every article has its own target, until it is taken away', () => {
  const store = memory();
  keepTarget(() => store, 'a', 800);
  keepTarget(() => store, 'b', 300);
  expect([readTarget(() => store, 'a'), readTarget(() => store, 'b'), readTarget(() => store, 'c')]).toEqual([
    800,
    300,
    undefined,
  ]);
  keepTarget(() => store, 'a', undefined);
  expect(readTarget(() => store, 'a')).toBeUndefined();
});

test('a browser without storage has no target and no error', () => {
  const forbidden = () => {
    throw new Error('denied');
  };
  const store: TargetStore = { getItem: forbidden, setItem: forbidden, removeItem: forbidden };
  keepTarget(() => store, 'a', 800);
  expect(readTarget(() => store, 'a')).toBeUndefined();
});

test.each([
  ['800', 800],
  [' 800 ', 800],
  ['0', undefined],
  ['-5', undefined],
  ['8.5', undefined],
  ['20001', undefined],
  ['tám trăm', undefined],
  ['', undefined],
])('"%s" is the target %s', (written, target) => {
  expect(targetIn(written)).toBe(target);
});

test.each([
  [0, 'short'],
  [719, 'short'],
  [720, 'near'],
  [800, 'near'],
  [880, 'near'],
  [881, 'over'],
] as const)('%i of 800 is %s', (words, state) => {
  expect(targetState(words, 800)).toBe(state);
});
