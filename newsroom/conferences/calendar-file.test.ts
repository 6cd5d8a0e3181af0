import { describe, expect, test } from 'vitest';
import { emptyConference } from '#domain/conferences/record.ts';
import { readCalendarFile } from './read-calendar-file.ts';
import { writeCalendarFile } from './write-calendar-file.ts';

function calendar(...lines: string[]): string {
  const event = ['BEGIN:VEVENT', 'UID:a@example.vn', 'SUMMARY:Hội nghị tổng kết năm', ...lines, 'END:VEVENT'];
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//', ...event, 'END:VCALENDAR'].join('\r\n');
}
const first = (text: string) => readCalendarFile(text)?.[0]?.record;

describe('times of an entry on the newsroom’s clock', () => {
  test.each([
    [
      'in UTC',
      ['DTSTART:20230105T010000Z', 'DTEND:20230105T043000Z'],
      ['2023-01-05', '08:00', null, '11:30'],
    ],
    ['without a zone', ['DTSTART:20230105T080000'], ['2023-01-05', '08:00', null, null]],
    ['in our zone', ['DTSTART;TZID=Asia/Ho_Chi_Minh:20230105T080000'], ['2023-01-05', '08:00', null, null]],
    ['in another zone', ['DTSTART;TZID=Asia/Tokyo:20230105T080000'], ['2023-01-05', '06:00', null, null]],
    ['in a zone nobody knows', ['DTSTART;TZID=Nhà:20230105T080000'], ['2023-01-05', '08:00', null, null]],
    [
      'a whole day',
      ['DTSTART;VALUE=DATE:20230105', 'DTEND;VALUE=DATE:20230106'],
      ['2023-01-05', null, null, null],
    ],
    [
      'three days',
      ['DTSTART;VALUE=DATE:20230105', 'DTEND;VALUE=DATE:20230108'],
      ['2023-01-05', null, '2023-01-07', null],
    ],
    ['for so long', ['DTSTART:20230105T010000Z', 'DURATION:PT2H'], ['2023-01-05', '08:00', null, '10:00']],
    ['over midnight here', ['DTSTART:20230104T180000Z'], ['2023-01-05', '01:00', null, null]],
  ])('%s', (_, lines, [day, startsAt, lastDay, endsAt]) => {
    expect(first(calendar(...lines))).toMatchObject({ day, startsAt, lastDay, endsAt });
  });
});

test('name, place, host and words come over; letters are cleaned', () => {
  const text = calendar(
    'DTSTART:20230105T010000Z',
    'LOCATION:Hội trường lớn\\, Tổng\u00A0cục',
    'ORGANIZER;CN="Tổng cục Kỹ thuật":mailto:a@example.vn',
    'DESCRIPTION:Chủ trì: ông A\\nThành phần: 250 đại',
    '  biểu',
    'STATUS:CANCELLED',
  );
  expect(first(text)).toMatchObject({
    name: 'Hội nghị tổng kết năm',
    kind: 'review',
    place: 'Hội trường lớn, Tổng cục',
    organiser: 'Tổng cục Kỹ thuật',
    source: 'Chủ trì: ông A\nThành phần: 250 đại biểu',
    isCalledOff: true,
    calendarId: 'a@example.vn',
  });
});

test('a repeated entry gives its first time and says so', () => {
  const text = calendar('DTSTART:20230105T010000Z', 'RRULE:FREQ=WEEKLY');
  expect(readCalendarFile(text)?.map(({ repeats }) => repeats)).toEqual([true]);
});

test.each(['', 'BEGIN:VCALENDAR', 'GIẤY MỜI', '{"a":1}'])('“%s” is no calendar', (text) =>
  expect(readCalendarFile(text)).toBeUndefined(),
);

test('entries without a day or a name are left out', () => {
  expect(readCalendarFile(calendar())).toEqual([]);
});

test('what is written is read again as the same', () => {
  const record = {
    ...emptyConference('Hội nghị sơ kết; “quý I”, dài '.padEnd(200, 'ỗ')),
    ...{
      kind: 'midterm' as const,
      day: '2026-12-31',
      lastDay: '2027-01-02',
      startsAt: '07:30',
      endsAt: '11:00',
    },
    ...{ place: 'Số 1, Hà Nội', calendarId: 'x@y', chairs: ['Ông A'], isCalledOff: true },
  };
  const text = writeCalendarFile([{ id: 'c', version: 3, changedAt: 0, record }], 'Hội nghị');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(first(text)).toEqual({ ...record, organiser: null, chairs: [], source: 'Ông A' });
});
