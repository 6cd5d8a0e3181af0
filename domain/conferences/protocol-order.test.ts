import { expect, test } from 'vitest';
import { isOutOfRankOrder, sortedByRank } from './protocol-order.ts';

const [minister, general, colonel] = [
  'Nguyễn Văn Nam, Bộ trưởng',
  'Trung tướng Lê An',
  'Đại tá Trần Bình, Phó chủ nhiệm',
];

test.each([
  [[minister, general, colonel], false],
  [[colonel, minister, general], true],
  [['Đại tá Lê An', 'Đại tá Trần Bình'], false],
  [[], false],
])('%j: out of order is %s', (lines, isOut) => expect(isOutOfRankOrder(lines)).toBe(isOut));

test('people without a rank stay where they are, equal ranks keep their order', () => {
  expect(sortedByRank([colonel, minister, general, 'Đại tá Vũ Châu'])).toEqual([
    general,
    minister,
    colonel,
    'Đại tá Vũ Châu',
  ]);
});
