import { expect, test } from 'vitest';
import { exactWord, isMarked, wordsOf } from './words.ts';

test.each([
  ['hoà', 'hòa'],
  ['thuỷ', 'thủy'],
  ['khoẻ', 'khỏe'],
  ['Đảng', 'ĐẢNG'],
  ['ủy', 'uỷ'],
  ['quốc', 'quo\u0302\u0301c'],
])('%s and %s are one word', (a, b) => {
  expect(exactWord(a)).toBe(exactWord(b.normalize('NFC')));
});

test.each([
  ['đảng', 'đang'],
  ['đang', 'dang'],
  ['má', 'mà'],
  ['lương', 'lượng'],
  ['hòa', 'hóa'],
])('%s and %s are two', (a, b) => {
  expect(exactWord(a)).not.toBe(exactWord(b));
});

test('words know where they stand, and a document number is a row of words', () => {
  const text = 'Nghị quyết 847-NQ/QUTW, ngày 28-12.';
  expect(wordsOf(text).map(({ folded }) => folded)).toEqual([
    ...['nghi', 'quyet', '847', 'nq', 'qutw', 'ngay', '28', '12'],
  ]);
  for (const { from, to, folded } of wordsOf(text)) expect(text.slice(from, to).length).toBe(folded.length);
});

test('a word is marked when its bare letters say less', () => {
  expect(wordsOf('Đảng uy ban').map(isMarked)).toEqual([true, false, false]);
});
