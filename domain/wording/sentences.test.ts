import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test.each([
  ['Ông đến TP. Hồ Chí Minh. Bà ở lại.', 2],
  ['PGS.TS. Nguyễn Văn An phát biểu.', 1],
  ['Sáng 5-1... rồi thôi.', 1],
  ['“Được rồi.” Ông về.', 2],
  ['Không có dấu chấm', 1],
  ['', 0],
])('%s', (text, many) => {
  expect(sentencesOf(text)).toHaveLength(many);
});
