import { expect, test } from 'vitest';
import { readQuery, tidy } from './query.ts';

const groupsOf = (typed: string) =>
  readQuery(typed)?.groups.map((group) => group.map(({ folded }) => folded).join(' '));

test.each([
  ['dang uy', ['dang', 'uy']],
  ['"Đảng ủy Quân khu" họp', ['dang uy quan khu', 'hop']],
  ['“hội nghị” tổng kết', ['hoi nghi', 'tong', 'ket']],
  ['847-NQ/QUTW', ['847 nq qutw']],
  ['"lẻ loi', ['le', 'loi']],
  ['một hai ba bốn năm sáu bảy tám chín mười', ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam']],
])('%s is read as %j', (typed, groups) => {
  expect(groupsOf(typed)).toEqual(groups);
});

test.each(['', '   ', '"" ---', '!?'])('%j asks for nothing', (typed) => {
  expect(readQuery(typed)).toBeUndefined();
});

test('a query is marked when any of its words is', () => {
  expect(readQuery('dang uy')?.isMarked).toBe(false);
  expect(readQuery('dang ủy')?.isMarked).toBe(true);
});

test('a query has one spelling, and an end', () => {
  expect(tidy('  hội \n nghị\u0000 ')).toBe('hội nghị');
  expect([...tidy('😀'.repeat(500))]).toHaveLength(200);
});
