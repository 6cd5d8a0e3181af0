import { expect, test } from 'vitest';
import { inOrder, isOutOfOrder } from './protocol-order.ts';

const [minister, general, colonel] = [
  'Nguyễn Văn Nam, Bộ trưởng Bộ Y tế',
  'Trung tướng Lê An',
  'Đại tá Trần Bình, Phó chủ nhiệm',
];
const [secretary, chairman, director] = [
  'Đồng chí Lê Thị Hoa, Ủy viên Trung ương Đảng, Bí thư Tỉnh uỷ',
  'Phạm Văn Bảy, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh',
  'Trần Thị Chín, Giám đốc Sở Y tế',
];

test.each([
  [[minister, general, colonel], false],
  [[colonel, minister, general], true],
  [['Đại tá Lê An', 'Đại tá Trần Bình'], false],
  [[secretary, minister, chairman, director], false],
  [[chairman, secretary], true],
  [[director, chairman], true],
  [['Lê Văn Mười, Chủ tịch UBND xã', director], true],
  [['Đại tá Nguyễn Văn Bình, Cục trưởng', 'Thiếu tướng Lê Minh, Phó chủ nhiệm'], true],
  [['Đại diện lãnh đạo các sở', secretary], false],
  [[], false],
])('%j: out of order is %s', (lines, isOut) => expect(isOutOfOrder(lines)).toBe(isOut));

test('people without a rank stay where they are, equal ranks keep their order', () => {
  expect(inOrder([colonel, 'Nguyễn Văn Nam, nông dân', general, 'Đại tá Vũ Châu'])).toEqual([
    general,
    'Nguyễn Văn Nam, nông dân',
    colonel,
    'Đại tá Vũ Châu',
  ]);
});

test('offices of Party and state are in order among themselves, the Party’s first where they are equal', () => {
  expect(inOrder([director, colonel, chairman, general, secretary])).toEqual([
    secretary,
    general,
    chairman,
    colonel,
    director,
  ]);
  const [party, state] = ['Vũ An, Bí thư Tỉnh ủy', 'Vũ Bình, Bộ trưởng'];
  expect(inOrder([state, party])).toEqual([party, state]);
});
