import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renditionFormats } from './photo-rules.ts';
import { deskPhotoUrl, parseRenditionName, photoUrl, renditionSteps, srcset } from './photo-urls.ts';

test('a photo is never enlarged and always has its full width up to 1920', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12_000 }), (photoWidth) => {
      const steps = renditionSteps(photoWidth);
      expect(steps.every(({ step, width }) => width <= photoWidth && width <= step)).toBe(true);
      expect(Math.max(...steps.map(({ width }) => width))).toBe(Math.min(photoWidth, 1920));
      expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length);
    }),
  );
});

test('a wished width becomes a stored step', () => {
  expect(photoUrl('a', 800, 'jpeg')).toBe('/anh/a/960.jpg');
  expect(photoUrl('a', 960, 'avif')).toBe('/anh/a/960.avif');
  expect(photoUrl('a', 9000, 'webp')).toBe('/anh/a/1920.webp');
  expect(deskPhotoUrl('a', 1, 'webp')).toBe('/api/photos/a/320.webp');
});

test('a srcset says the true width of each size', () => {
  expect(srcset('a', 800, 'avif')).toBe('/anh/a/320.avif 320w, /anh/a/640.avif 640w, /anh/a/960.avif 800w');
  expect(srcset('a', 100, 'jpeg')).toBe('/anh/a/320.jpg 100w');
});

test('only names that the page can contain are read', () => {
  for (const { format, extension } of renditionFormats) {
    expect(parseRenditionName(`640.${extension}`)).toEqual({ step: 640, format });
  }
  for (const name of [
    '641.avif',
    '640.jpeg',
    '640.AVIF',
    '0640.jpg',
    '640.jpg/..',
    'master.jpg',
    '',
    '640.svg',
  ]) {
    expect(parseRenditionName(name)).toBeUndefined();
  }
});
