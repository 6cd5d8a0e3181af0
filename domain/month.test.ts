import { expect, test } from 'vitest';
import { daysLater, monthOf, monthsLater, startOfDay, weeksOf } from './month.ts';

test.each([
  ['2026-11', 6, '2026-10-26', '2026-12-06'],
  ['2027-02', 4, '2027-02-01', '2027-02-28'],
  ['2028-02', 5, '2028-01-31', '2028-03-05'],
  ['2026-12', 5, '2026-11-30', '2027-01-03'],
])('%s takes %i weeks, from %s to %s', (month, count, first, last) => {
  const weeks = weeksOf(month);
  expect(weeks).toHaveLength(count);
  expect([weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([first, last]);
  for (const week of weeks) expect(week).toHaveLength(7);
});

test('months and days go over the ends of years', () => {
  expect(monthsLater('2026-12', 1)).toBe('2027-01');
  expect(monthsLater('2026-01', -1)).toBe('2025-12');
  expect(daysLater('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysLater('2028-03-01', -1)).toBe('2028-02-29');
});

test('what is no month is none', () => {
  for (const text of ['', '2026', '2026-13', '2026-00', '1999-12', '2026-1', '2026-11-29', 'x'])
    expect(monthOf(text)).toBeUndefined();
  expect(monthOf('2026-11')).toBe('2026-11');
});

test('a day of the newsroom begins seven hours before that of the clocks in Greenwich', () => {
  expect(startOfDay('2026-11-29')).toBe(Date.UTC(2026, 10, 28, 17));
});
