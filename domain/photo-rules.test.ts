import { expect, test } from 'vitest';
import { renditionName, renditionWidthsFor } from './photo-rules.ts';

test.each([
  [4000, [320, 640, 960, 1280, 1920]],
  [1280, [320, 640, 960, 1280]],
  [1000, [320, 640, 960]],
  [200, [200]],
])('a photo %d wide is stored at %j: never enlarged', (width, expected) => {
  expect(renditionWidthsFor(width)).toEqual(expected);
});

test('renditions are named by width and form', () => {
  expect((['avif', 'webp', 'jpeg'] as const).map((format) => renditionName(960, format))).toEqual([
    '960.avif',
    '960.webp',
    '960.jpg',
  ]);
});
