import { describe, expect, test } from 'vitest';
import { parseManuscript } from '#content/parse-manuscript.ts';
import { plainText } from '#content/plain-text.ts';
import { conferenceKindIds } from '#domain/conferences/kinds.ts';
import { type ConferenceRecord, emptyConference } from '#domain/conferences/record.ts';
import { blanks, blanksIn } from './blanks.ts';
import { bylineOf } from './byline-of.ts';
import { reportTemplate } from './report-template.ts';
import { attendeeSentences, sapoOf, stockCaptions } from './sentences.ts';

const known: ConferenceRecord = {
  ...emptyConference('Hội nghị tổng kết công tác năm 2022'),
  ...{ kind: 'review', day: '2023-01-05', part: 'morning', place: 'Hà Nội', organiser: 'Tổng cục Kỹ thuật' },
  chairs: ['Trung tướng Trần Duy Hưng, Bí thư Đảng ủy, Chính ủy Tổng cục Kỹ thuật'],
  attendees: ['Thiếu tướng Lê Quang Minh, Phó chủ nhiệm Tổng cục'],
  groups: ['Chỉ huy các cơ quan, đơn vị.'],
  photos: ['quang cảnh hội nghị'],
};

describe('the sapo', () => {
  test.each<[string, Partial<ConferenceRecord>, string]>([
    [
      'of a full record',
      {},
      'Sáng 5-1, tại Hà Nội, Tổng cục Kỹ thuật tổ chức Hội nghị tổng kết công tác năm 2022. ' +
        'Trung tướng Trần Duy Hưng, Bí thư Đảng ủy, Chính ủy Tổng cục Kỹ thuật chủ trì hội nghị.',
    ],
    [
      'leaves blanks for what nobody said',
      { day: null, part: null, place: null, organiser: null, chairs: [] },
      `${blanks.part} ${blanks.day}, tại ${blanks.place}, ${blanks.organiser} tổ chức ` +
        `Hội nghị tổng kết công tác năm 2022. ${blanks.chair} chủ trì hội nghị.`,
    ],
    [
      'of several days, on screens, with two in the chair',
      { lastDay: '2023-01-07', videoPoints: ['15 điểm cầu'], kind: 'seminar', chairs: ['Ông A', 'Ông B'] },
      'Từ ngày 5-1 đến 7-1, trực tiếp tại Hà Nội và trực tuyến tại 15 điểm cầu, Tổng cục Kỹ thuật tổ chức ' +
        'Hội nghị tổng kết công tác năm 2022. Ông A; Ông B đồng chủ trì hội thảo.',
    ],
  ])('%s', (_, change, sapo) => expect(sapoOf({ ...known, ...change })).toBe(sapo));
});

test('attendees stand in the order of the record, guests of honour first', () => {
  expect(attendeeSentences(known)).toBe(
    'Dự hội nghị có: Thiếu tướng Lê Quang Minh, Phó chủ nhiệm Tổng cục; chỉ huy các cơ quan, đơn vị.',
  );
  expect(attendeeSentences({ ...known, guests: ['Ông C'], attendees: [], groups: ['phóng viên'] })).toBe(
    'Dự, chỉ đạo hội nghị có: Ông C. Cùng dự có: phóng viên.',
  );
  expect(attendeeSentences(emptyConference('x'))).toBeUndefined();
});

test('captions say what, where and when', () => {
  expect(stockCaptions(known).slice(0, 2)).toEqual([
    'Quang cảnh hội nghị tại Hà Nội, sáng 5-1.',
    'Các đại biểu dự hội nghị tại Hà Nội, sáng 5-1.',
  ]);
});

describe.each(conferenceKindIds)('a report of kind %s', (kind) => {
  test('is a manuscript whose blanks are all known ones', () => {
    const doc = reportTemplate({ ...known, kind }, () => 'anh-1');
    const text = plainText(doc);
    expect(parseManuscript(doc).ok).toBe(true);
    expect(blanksIn(text).length).toBeGreaterThan(0);
    const left = Object.values(blanks).reduce((rest, blank) => rest.replaceAll(blank, ''), text);
    expect(left).not.toMatch(/[[\]]|undefined|null/);
  });
});

test('the byline is what coverage gave out, under printed names', () => {
  const coverage: ConferenceRecord['coverage'] = [
    { personId: 'ha', task: 'text' },
    { personId: 'ha', task: 'photo' },
    { personId: 'gone', task: 'video' },
  ];
  expect(bylineOf({ coverage }, (id) => (id === 'ha' ? 'Hà Thu' : undefined))).toEqual([
    { roles: ['tin', 'ảnh'], name: 'Hà Thu', personId: 'ha' },
  ]);
});
