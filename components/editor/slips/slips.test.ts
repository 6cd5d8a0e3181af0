import { expect, test } from 'vitest';
import { block, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { slipsInText } from './find-slips.ts';
import { lookAtBlocks, slipsOf } from './slips-in-block.ts';

test.each([
  ['Kiện toàn tổ chức chức đảng.', [['doubledSyllable', 13, 22]]],
  [
    'Các các đại biểu, các các vị.',
    [
      ['doubledSyllable', 0, 7],
      ['doubledSyllable', 18, 25],
    ],
  ],
  ['theo kết luận số 21-KL/TW.', [['documentTypeCase', 5, 25]]],
  ['Huấn luyện SSCĐ.', []],
  ['Không có gì ở đây.', []],
])('%s', (text, slips) => {
  expect(slipsInText(text).map(({ check, from, to }) => [check, from, to])).toEqual(slips);
});

test('a block is looked at once, for as long as it stands in the text', async () => {
  const words = block('paragraph', 'Kiện toàn tổ chức chức đảng.');
  const one = stateOf(manuscript('Tin', 'Sapo', words)).doc.child(2);
  expect(slipsOf(one)).toBeUndefined();
  await lookAtBlocks([one]);
  const found = slipsOf(one);
  expect(found?.map(({ match }) => match)).toEqual(['chức chức']);
  await lookAtBlocks([one]);
  expect(slipsOf(one)).toBe(found);
});
