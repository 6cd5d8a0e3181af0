import { expect, test } from 'vitest';
import { block, figure, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { currentEntry, outlineEntries } from './outline-entries.ts';

const { doc } = stateOf(
  manuscript(
    'Tít',
    'Sapo',
    block('paragraph', 'Mở đầu'),
    block('heading', 'Kết quả'),
    figure('f1', 'Chú thích một'),
    { ...block('heading', 'Nguyên nhân'), attrs: { level: 3 } },
    figure('f2'),
    block('factbox', block('heading', 'Con số'), block('paragraph', '50 năm')),
    block('quote', block('paragraph', 'Lời nói'), block('attribution')),
  ),
);
const entries = outlineEntries(doc);

test('headings, photos and boxes stand in reading order, photos numbered', () => {
  expect(entries.map(({ kind, text, number }) => [kind, text, number])).toEqual([
    ['heading2', 'Kết quả', 0],
    ['figure', 'Chú thích một', 1],
    ['heading3', 'Nguyên nhân', 0],
    ['figure', '', 2],
    ['factbox', 'Con số', 0],
    ['quote', 'Lời nói', 0],
  ]);
});

test('the current entry is the one above the caret', () => {
  expect(currentEntry(entries, 0)).toBe(-1);
  expect(currentEntry(entries, (entries[0]?.pos ?? 0) + 2)).toBe(0);
  expect(currentEntry(entries, doc.content.size)).toBe(entries.length - 1);
});
