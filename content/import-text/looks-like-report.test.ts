import { expect, test } from 'vitest';
import { looksLikeReport } from './looks-like-report.ts';

test.each([
  ['Một câu dán giữa đoạn', false],
  ['', false],
  ['Đoạn một.\n\nĐoạn hai.', true],
  ['leftcenterrightdel', true],
  ['Tin, ảnh: KIM ANH', true],
])('does %j look like a report? %s', (text, answer) => {
  expect(looksLikeReport(text)).toBe(answer);
});
