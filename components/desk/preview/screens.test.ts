import { expect, test } from 'vitest';
import { scaleFor, screens } from './screens.ts';

test.each([
  ['a phone’s page on a wide screen keeps its size', screens.phone.width, 1300, 1],
  ['a wide page on a phone shrinks to its width', screens.desktop.width, 320, 0.25],
  ['before anything is measured nothing shrinks', screens.desktop.width, 0, 1],
])('%s', (_, width, room, scale) => {
  expect(scaleFor(width, room)).toBe(scale);
});
