import { expect, test } from 'vitest';
import { inCaseOf } from './replacement-case.ts';

test.each([
  ['đảng', 'bộ', 'bộ'],
  ['Đảng', 'bộ', 'Bộ'],
  ['ĐẢNG', 'bộ', 'BỘ'],
  ['ĐẢNG ỦY', 'đảng bộ', 'ĐẢNG BỘ'],
  ['Đảng ủy', 'đảng bộ', 'Đảng bộ'],
  ['Ở', 'tại', 'Tại'],
  ['22', 'ba', 'ba'],
  ['đảng', 'Bộ Quốc phòng', 'Bộ Quốc phòng'],
  ['Đảng', '', ''],
  ['Đ'.normalize('NFD'), 'ấp', 'Ấp'],
])('"%s" replaced by "%s" gives "%s"', (found, replacement, expected) => {
  expect(inCaseOf(found, replacement)).toBe(expected);
});
