import { expect, test } from 'vitest';
import { focalClass, focalRules } from './focal-class.ts';

test.each([
  [{ x: 50, y: 50 }, undefined],
  [{ x: 48, y: 54 }, undefined],
  [{ x: 0, y: 100 }, 'fx0 fy100'],
  [{ x: 33, y: 50 }, 'fx30 fy50'],
  [{ x: 67, y: 12 }, 'fx70 fy10'],
])('a focal point at %j is %s, and each class has its rule', (focal, classes) => {
  expect(focalClass(focal)).toBe(classes);
  for (const name of classes?.split(' ') ?? []) expect(focalRules()).toContain(`.${name}{`);
});
