import { expect, test } from 'vitest';
import { block, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { type HouseRules, noHouseRules } from '#domain/house/house-rules.ts';
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
  expect(slipsOf(one, noHouseRules)).toBeUndefined();
  await lookAtBlocks([one], noHouseRules);
  const found = slipsOf(one, noHouseRules);
  expect(found?.map(({ match }) => match)).toEqual(['chức chức']);
  await lookAtBlocks([one], noHouseRules);
  expect(slipsOf(one, noHouseRules)).toBe(found);
});

test('another way of writing has the block looked at again', async () => {
  const one = stateOf(manuscript('Tin', 'Sapo', block('paragraph', 'Vì hoà bình.'))).doc.child(2);
  const newer: HouseRules = { ...noHouseRules, tones: 'newer' };
  for (const house of [noHouseRules, newer]) await lookAtBlocks([one], house);
  expect([noHouseRules, newer].map((house) => slipsOf(one, house)?.length)).toEqual([1, 0]);
});
