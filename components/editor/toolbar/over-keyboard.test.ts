import { expect, test } from 'vitest';
import { keyboardTop } from './over-keyboard.ts';

test.each([
  ['no keyboard', { height: 844, offsetTop: 0, scale: 1 }, undefined],
  ['a bar of the browser', { height: 788, offsetTop: 0, scale: 1 }, undefined],
  ['a keyboard', { height: 500, offsetTop: 0, scale: 1 }, 500],
  ['a keyboard over a page that was moved up', { height: 500, offsetTop: 120, scale: 1 }, 620],
  ['a page that was zoomed', { height: 422, offsetTop: 0, scale: 2 }, undefined],
])('%s', (_, screen, expected) => {
  expect(keyboardTop(screen, 844)).toBe(expected);
});
