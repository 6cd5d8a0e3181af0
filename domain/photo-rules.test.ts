import { expect, test } from 'vitest';
import { renditionName } from './photo-rules.ts';

test('renditions are named by width and form', () => {
  expect((['avif', 'webp', 'jpeg'] as const).map((format) => renditionName(960, format))).toEqual([
    '960.avif',
    '960.webp',
    '960.jpg',
  ]);
});
