import { expect, test } from 'vitest';
import { block, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { slipsInBlock } from './slips-in-block.ts';

const blockOf = (text: string) => stateOf(manuscript('Tin', 'Sapo', block('paragraph', text))).doc.child(2);

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
  expect(slipsInBlock(blockOf(text)).map(({ check, from, to }) => [check, from, to])).toEqual(slips);
});

test('a block that has not changed is not looked at again', () => {
  const one = blockOf('Kiện toàn tổ chức chức đảng.');
  expect(slipsInBlock(one)).toBe(slipsInBlock(one));
});
