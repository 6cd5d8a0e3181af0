import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanManuscript } from '#content/clean-manuscript.ts';
import { figuresOf } from '#content/figures.ts';
import { parseManuscript } from '#content/parse-manuscript.ts';
import { bodyText } from '#content/plain-text.ts';
import { importText } from './import-text.ts';
import { toByline, toManuscript } from './to-manuscript.ts';

const seed = readFileSync(new URL('./seed/hoi-nghi-tong-cuc-ky-thuat.txt', import.meta.url), 'utf8');

test('the seed becomes a manuscript of three figures that wait for photos, and six paragraphs', () => {
  const parsed = parseManuscript(toManuscript(importText(seed)));
  const doc = parsed.ok ? parsed.value.json : undefined;
  expect(doc?.content.map((node) => node.type)).toEqual([
    'headline',
    'sapo',
    'figure',
    'paragraph',
    'figure',
    'paragraph',
    'paragraph',
    'figure',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
  expect(doc && figuresOf(doc)).toMatchObject([
    { id: 'anh-1', assetId: null, credit: 'Kim Anh', creditInferred: true, alt: '', number: 1 },
    { id: 'anh-2', caption: 'Các đại biểu dự hội nghị.', number: 2 },
    { id: 'anh-3', caption: 'Quang cảnh hội nghị.', toCheck: false, number: 3 },
  ]);
  expect(doc && bodyText(doc)).not.toMatch(/leftcenter|\u00A0|KIM ANH/);
});

test('the byline goes into the metadata without the traces of its line', () => {
  expect(toByline(importText(seed))).toEqual([{ roles: ['tin', 'ảnh'], name: 'Kim Anh' }]);
});

test('the figures can be named anew, for a manuscript that has figures already', () => {
  const doc = toManuscript(importText(seed), (n) => `moi-${n}`);
  expect(figuresOf(doc).map((figure) => figure.id)).toEqual(['moi-1', 'moi-2', 'moi-3']);
});

test('an empty text is an empty manuscript', () => {
  expect(toManuscript(importText(''))).toEqual({
    type: 'doc',
    content: [{ type: 'headline' }, { type: 'sapo' }, { type: 'paragraph' }],
  });
});

test('whatever the text, the manuscript is a clean one', () => {
  const line = fc.oneof(
    fc.constantFrom('leftcenterrightdel', 'Tin: LÊ MAI', '\uD800', 'a\u0000b'),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const doc = toManuscript(importText(lines.join('\n')));
      expect(parseManuscript(doc).ok).toBe(true);
      expect(cleanManuscript(doc)).toEqual(doc);
    }),
  );
});
