import { describe, expect, test } from 'vitest';
import { factsOf } from './conferences/facts.ts';
import { type ConferenceRecord, emptyConference } from './conferences/record.ts';
import { emptyMetadata } from './metadata.ts';
import { runChecks } from './publishing-checks.ts';

const record: ConferenceRecord = {
  ...emptyConference('Hội nghị tổng kết năm 2022'),
  ...{ day: '2023-01-05', part: 'morning', place: 'Hà Nội' },
  chairs: ['Trung tướng Trần Duy Hưng, Bí thư Đảng ủy, Chính ủy Tổng cục Kỹ thuật'],
  attendees: ['Thiếu tướng Lê Quang Minh, Phó chủ nhiệm Tổng cục Kỹ thuật'],
  figures: ['250 đại biểu', 'Số tập thể: 1.200'],
};

type Texts = { sapo?: string; body?: string; change?: Partial<ConferenceRecord> };

/** What the checks against the record find in an article with these texts. */
function found({ sapo = 'Sapo.', body = 'Hội nghị bàn việc.', change = {} }: Texts) {
  const words = (text: string) => [{ type: 'text' as const, text }];
  const conference = { id: 'c', number: 1, record };
  return runChecks({
    doc: {
      type: 'doc',
      content: [
        { type: 'headline', content: words('Hội nghị tổng kết') },
        { type: 'sapo', content: words(sapo) },
        { type: 'paragraph', content: words(body) },
      ],
    },
    metadata: { ...emptyMetadata(), conference: factsOf(conference) },
    conference: { ...conference, record: { ...record, ...change } },
  })
    .filter(({ check }) => check.startsWith('conference') || check === 'blankLeft')
    .map(({ check, match, suggest }) => [check, match, suggest].filter((part) => part !== undefined));
}

describe('people', () => {
  test.each([
    [
      'another rank',
      'Thiếu tướng Trần Duy Hưng chủ trì.',
      ['Thiếu tướng Trần Duy Hưng', 'Trung tướng Trần Duy Hưng'],
    ],
    [
      'a mark lost',
      'Trung tướng Trần Duy Hùng chủ trì.',
      ['Trung tướng Trần Duy Hùng', 'Trung tướng Trần Duy Hưng'],
    ],
    [
      'another office',
      'Thiếu tướng Lê Quang Minh, Chủ nhiệm Tổng cục Kỹ thuật phát biểu.',
      ['Chủ nhiệm Tổng cục Kỹ thuật', 'Phó chủ nhiệm Tổng cục Kỹ thuật'],
    ],
  ])('%s is marked', (_, body, [match, suggest]) => {
    expect(found({ body })).toEqual([['conferencePeople', match, suggest]]);
  });

  test.each([
    'Trung tướng Trần Duy Hưng, Chính ủy Tổng cục Kỹ thuật phát biểu chỉ đạo hội nghị.',
    'Đồng chí Trần Duy Hưng kết luận hội nghị.',
    'Thiếu tướng Nguyễn Văn Nam dự hội nghị.',
    'Thiếu tướng Lê Quang Minh, Phó chủ nhiệm Tổng cục Kỹ thuật dự.',
  ])('nothing is said of “%s”', (body) => expect(found({ body })).toEqual([]));
});

describe('figures', () => {
  test.each([
    ['Dự hội nghị có 205 đại biểu.', [['conferenceFigures', '205 đại biểu', '250 đại biểu']]],
    ['Dự hội nghị có 250 đại biểu, trong đó 40 đại biểu nữ.', []],
    ['Khen thưởng 1.200 tập thể.', []],
    ['Dự hội nghị có 1.250 đại biểu.', [['conferenceFigures', '1.250 đại biểu', '250 đại biểu']]],
  ])('%s', (body, expected) => expect(found({ body })).toEqual(expected));
});

describe('day and part of the day in the sapo', () => {
  test.each([
    ['Sáng 5-1, tại Hà Nội.', {}, []],
    ['Chiều 5-1, tại Hà Nội.', {}, [['conferenceDay', 'Chiều 5-1', 'Sáng 5-1']]],
    ['Sáng 6-1, tại Hà Nội.', {}, [['conferenceDay', 'Sáng 6-1', 'Sáng 5-1']]],
    ['Ngày 5/1, tại Hà Nội.', {}, []],
    ['Chiều 6-1, tại Hà Nội.', { lastDay: '2023-01-07' }, []],
    ['Sáng 9-1, tại Hà Nội.', { day: null }, []],
    ['Hội nghị tổng kết năm 2023.', {}, [['conferenceDay', 'năm 2023', 'năm 2022']]],
    ['Hội nghị tổng kết năm 2022, bàn việc năm 2023.', {}, []],
  ])('%s %j', (sapo, change, expected) => {
    const against = found({ sapo, change }).filter(([check]) => check === 'conferenceDay');
    expect(against).toEqual(expected);
  });
});

test('a record that changed since is told, and only then', () => {
  expect(found({})).toEqual([]);
  expect(found({ change: { place: 'Hải Phòng' } })).toEqual([['conferenceChanged']]);
  expect(found({ change: { agenda: ['08:00 Khai mạc'] } })).toEqual([]);
});

test('a blank of a template stops the article; other brackets do not', () => {
  expect(found({ body: 'Nổi bật là: [việc nổi bật]. Theo [1].' })).toEqual([['blankLeft', '[việc nổi bật]']]);
});
