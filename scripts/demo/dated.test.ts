import { expect, test } from 'vitest';
import { demoArticles } from './articles/demo-articles.ts';
import { dated, dayBefore } from './dated.ts';

const noon = Date.UTC(2027, 2, 1, 5);

test.each([
  ['Sáng 23-11, tại hội trường', 'Sáng 28-2, tại hội trường'],
  ['giai đoạn 2021-2030', 'giai đoạn 2021-2030'],
  ['Kết luận số 21-KL/TW', 'Kết luận số 21-KL/TW'],
])('%s becomes %s on the first of March', (written, shown) => {
  expect(dated(written, noon)).toBe(shown);
});

test('today is the day that it is in Vietnam', () => {
  expect(dayBefore(Date.UTC(2027, 2, 1, 17), 0)).toBe('2027-03-02');
});

test('no sample report stands in the paper before its event', () => {
  for (const { headline, daysAgo, hoursAgo } of demoArticles) {
    const latest = (daysAgo - 1) * 24 + 10;
    expect(hoursAgo, headline).toBeLessThanOrEqual(latest);
  }
});
