import { expect, test } from 'vitest';
import { highlighted, type Part, passageOf } from './passage.ts';
import { readQuery } from './query.ts';

const wordsOfQuery = (typed: string) => readQuery(typed)?.words ?? [];
const shown = (parts: readonly Part[]) =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

test.each([
  ['dang uy', 'Đảng ủy đang họp', '[Đảng ủy đang] họp'],
  ['Đảng ủy', 'Đảng ủy đang họp', '[Đảng ủy] đang họp'],
  ['Đảng', 'dang va dang', '[dang] va [dang]'],
  ['847-NQ/QUTW', 'Nghị quyết 847-NQ/QUTW năm 2021', 'Nghị quyết [847-NQ/QUTW] năm 2021'],
  ['hoà', 'nền hòa bình', 'nền [hòa] bình'],
  ['<b>', 'chữ <b>đậm</b>', 'chữ <[b]>đậm</[b]>'],
])('%s in "%s"', (typed, text, marked) => {
  expect(shown(highlighted(text, wordsOfQuery(typed)))).toBe(marked);
});

test('what is shown is the text itself, word for word', () => {
  const text = 'Sáng 5-1, Đảng ủy Quân khu tổ chức Hội nghị quán triệt.';
  expect(
    highlighted(text, wordsOfQuery('hoi nghi dang'))
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

test('a passage is cut around the place that holds most of the query', () => {
  const filler = (word: string) => Array.from({ length: 80 }, () => word).join(' ');
  const text = `${filler('mưa')} nghị ${filler('gió')} Đảng ủy ra nghị quyết mới ${filler('nắng')}`;
  const passage = shown(passageOf(text, wordsOfQuery('đảng ủy nghị quyết')));
  expect(passage).toContain('[Đảng ủy] ra [nghị quyết] mới');
  expect(passage.startsWith('… ')).toBe(true);
  expect(passage.endsWith(' …')).toBe(true);
  expect(passage.split(' ').length).toBeLessThan(45);
});

test('a short text is shown whole, and an empty one as nothing', () => {
  expect(shown(passageOf('Một câu ngắn.', wordsOfQuery('câu')))).toBe('Một [câu] ngắn.');
  expect(passageOf('', wordsOfQuery('câu'))).toEqual([]);
  expect(shown(passageOf('Không có gì.', wordsOfQuery('hội')))).toBe('Không có gì.');
});
