import { describe, expect, test } from 'vitest';
import { formalDate, houseDate, isoInZone, pageTimestamp, relativeTime, shortDate } from './dates.ts';
import { isDay } from './days.ts';
import { dayOf } from './newsroom-clock.ts';

const morning = Date.parse('2023-01-05T08:30:00+07:00');

test.each([
  ['house', houseDate(morning), '5-1-2023'],
  ['house, of a day', houseDate('2023-01-05'), '5-1-2023'],
  ['house, English', houseDate(morning, 'en'), '5 January 2023'],
  ['short', shortDate('2026-11-22'), '22-11'],
  ['short, English', shortDate('2026-11-22', 'en'), '22 November'],
  ['page', pageTimestamp(morning), 'Thứ Năm, 05/01/2023 08:30 (GMT+7)'],
  ['page, English', pageTimestamp(morning, 'en'), 'Thursday, 5 January 2023, 08:30 (GMT+7)'],
  ['formal', formalDate('2023-01-05'), 'ngày 05 tháng 01 năm 2023'],
  ['formal, later months', formalDate('2017-10-26'), 'ngày 26 tháng 10 năm 2017'],
  ['formal, March', formalDate('2017-03-06'), 'ngày 06 tháng 3 năm 2017'],
  ['formal, English', formalDate('2023-01-05', 'en'), '5 January 2023'],
  ['machine', isoInZone(morning + 7_250), '2023-01-05T08:30:07+07:00'],
])('%s: %s', (_, shown, expected) => {
  expect(shown).toBe(expected);
});

test('a day begins at midnight in Vietnam, wherever the machine stands', () => {
  expect(dayOf(Date.parse('2022-12-31T16:59:59Z'))).toBe('2022-12-31');
  expect(dayOf(Date.parse('2022-12-31T17:00:00Z'))).toBe('2023-01-01');
  expect(pageTimestamp(Date.parse('2022-12-31T17:00:00Z'))).toBe('Chủ Nhật, 01/01/2023 00:00 (GMT+7)');
});

describe('how long ago', () => {
  const minute = 60_000;
  const now = Date.parse('2026-11-22T10:00:00+07:00');
  test.each([
    [-5 * minute, 'vừa xong', 'just now'],
    [20_000, 'vừa xong', 'just now'],
    [minute, '1 phút trước', '1 minute ago'],
    [59 * minute, '59 phút trước', '59 minutes ago'],
    [120 * minute, '2 giờ trước', '2 hours ago'],
    [11 * 60 * minute, 'hôm qua, 23:00', 'yesterday, 23:00'],
    [3 * 24 * 60 * minute, '3 ngày trước', '3 days ago'],
    [30 * 24 * 60 * minute, '23-10-2026', '23 October 2026'],
  ])('%d ms → %s', (passed, vietnamese, english) => {
    expect(relativeTime(now - passed, now)).toBe(vietnamese);
    expect(relativeTime(now - passed, now, 'en')).toBe(english);
  });
});

test('only days of the calendar are days', () => {
  expect(['2024-02-29', '2023-01-05'].every(isDay)).toBe(true);
  expect(['2023-02-29', '2023-13-01', '5-1-2023', '2023-1-5', '', '2023-01-05T00:00'].some(isDay)).toBe(
    false,
  );
  expect(() => houseDate('hôm qua')).toThrow(RangeError);
});
