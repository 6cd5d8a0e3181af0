import { expect, test } from 'vitest';
import { block, figure, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { countWords } from '#content/count-words.ts';
import { lengthOf, minutesToRead } from './manuscript-length.ts';

test.each([
  ['', 0],
  ['Hội nghị tổng kết', 4],
  ['  hai   khoảng trống ', 3],
  ['ngày 22/11, 5.000 đồng', 4],
  ['– “Đảng viên” – nói', 3],
  ['máy bay A-50', 3],
  ['Việt'.normalize('NFD'), 1],
  ['một\u00a0hai', 2],
  ['— … !', 0],
])('"%s" has %i chữ', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('captions and credits are counted apart, everything else is text', () => {
  const { doc } = stateOf(
    manuscript(
      'Tít bốn chữ đây',
      'Sapo năm chữ ở đây',
      block('paragraph', 'Một hai', { type: 'hardBreak' }, 'ba.'),
      figure('f1', 'Chú thích ảnh', 'Thu Hà'),
      block('quote', block('paragraph', 'Lời nói'), block('attribution', 'Ông A')),
      block('bulletList', block('listItem', block('paragraph', 'mục'))),
    ),
  );
  expect(lengthOf(doc)).toMatchObject({ headline: 4, sapo: 5, body: 8, captions: 5, text: 17 });
});

test('an empty manuscript has no length', () => {
  const { doc } = stateOf(manuscript('', '', block('paragraph')));
  expect(lengthOf(doc)).toEqual({ headline: 0, sapo: 0, body: 0, captions: 0, text: 0, characters: 0 });
});

test.each([
  [0, 1],
  [240, 1],
  [612, 3],
  [2400, 10],
])('%i chữ are read in %i minutes', (words, minutes) => {
  expect(minutesToRead(words)).toBe(minutes);
});
