import { expect, test } from 'vitest';
import type { ManuscriptJSON, NodeJSON } from './manuscript.ts';
import { mapRange } from './map-range.ts';
import { quoteOf } from './quote-of.ts';

const text = (words: string): NodeJSON => ({ type: 'text', text: words });
const doc: ManuscriptJSON = {
  type: 'doc',
  content: [
    { type: 'headline', content: [text('Tin')] },
    { type: 'sapo', content: [text('Sapo')] },
    { type: 'paragraph', content: [text('Hội nghị có 50 người.')] },
  ],
};
const at = 12;
const insert = (pos: number, words: string) => ({
  stepType: 'replace',
  from: pos,
  to: pos,
  slice: { content: [text(words)] },
});
const remove = (from: number, to: number) => ({ stepType: 'replace', from, to });

test.each([
  ['nothing happened', [], { from: 24, to: 26 }],
  ['words before it', [insert(at, 'Hôm qua, ')], { from: 33, to: 35 }],
  ['words behind it', [insert(30, ' nữa')], { from: 24, to: 26 }],
  ['half of it was deleted', [remove(23, 25)], { from: 23, to: 24 }],
  ['all of it was deleted', [remove(20, 28)], undefined],
  ['one after the other', [insert(at, 'Xin '), remove(at, at + 2)], { from: 26, to: 28 }],
])('%s', (_what, steps, moved) => {
  expect(mapRange({ from: 24, to: 26 }, steps)).toEqual(moved);
});

test('a quote is what stands there, in one line and not endless', () => {
  expect(quoteOf(doc, { from: 24, to: 26 }, 20)).toBe('50');
  expect(quoteOf(doc, { from: 1, to: 16 }, 20)).toBe('Tin Sapo Hội');
  expect(quoteOf(doc, { from: 12, to: 33 }, 8)).toBe('Hội ngh…');
  expect(quoteOf(doc, { from: 24, to: 24 }, 20)).toBeUndefined();
  expect(quoteOf(doc, { from: 24, to: 999 }, 20)).toBeUndefined();
  expect(quoteOf(doc, { from: 15, to: 16 }, 20)).toBeUndefined();
});
