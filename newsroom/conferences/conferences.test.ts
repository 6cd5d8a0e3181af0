import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { figuresOf } from '#content/figures.ts';
import { sapoOf } from '#content/plain-text.ts';
import type { Actor } from '#domain/actor.ts';
import { type ConferenceRecord, emptyConference } from '#domain/conferences/record.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { editMetadata } from '#newsroom/edit-metadata.ts';
import { saveHouseRules } from '#newsroom/house/save-house-rules.ts';
import { readArticleForDesk } from '#newsroom/read-article.ts';
import { readConferencePage } from '#newsroom/read-public/read-conference-page.ts';
import { readPublishedArticle } from '#newsroom/read-public/read-published-article.ts';
import { takeDownArticle } from '#newsroom/take-down-article.ts';
import { ok, problemOf, published, ruleOf } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { verifyAudit } from '#newsroom/verify-audit.ts';
import { addConference } from './add-conference.ts';
import { changeConference } from './change-conference.ts';
import { exportCalendar } from './export-calendar.ts';
import { importCalendar } from './import-calendar.ts';
import { findConferences, listConferences, listMyConferences } from './list-conferences.ts';
import { readCalendar } from './read-calendar.ts';
import { readConference } from './read-conference.ts';
import { removeConference, restoreConference } from './remove-conference.ts';

const { lan, hung, minh, chi, an } = people;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const full: ConferenceRecord = {
  ...emptyConference('Hội nghị tổng kết công tác đê điều'),
  ...{ kind: 'review', day: '2026-12-05', part: 'morning', place: 'Hà Nội', organiser: 'Cục Đê điều' },
  chairs: ['Đại tá Lê An, Cục trưởng'],
  photos: ['Quang cảnh hội nghị'],
  coverage: [{ personId: 'lan', task: 'text' }],
  dueAt: Date.UTC(2026, 11, 5, 10),
};
const add = async (record: ConferenceRecord = full, actor: Actor = lan) =>
  ok(await addConference(room.desk, actor, { requestId: room.desk.newId(), record })).id;
const change = (id: string, version: number, part: Partial<ConferenceRecord>, actor: Actor = minh) =>
  changeConference(room.desk, actor, {
    id,
    requestId: room.desk.newId(),
    version,
    record: { ...full, ...part },
  });
const read = async (id: string, actor = minh) => ok(await readConference(room.desk, actor, { id }));

describe('the record', () => {
  test('is kept with every state of it, who saved it and what was changed', async () => {
    const id = await add();
    ok(await change(id, 1, { place: 'Hải Phòng', part: null }));
    const { record, version, versions } = await read(id);
    expect([version, record.place, record.part]).toEqual([2, 'Hải Phòng', null]);
    expect(versions.map(({ by, fields }) => [by.id, fields])).toEqual([
      ['minh', ['part', 'place']],
      ['lan', []],
    ]);
    expect((await verifyAudit(room.desk)).ok).toBe(true);
  });

  test('saved by somebody else meanwhile is given back, and nothing is lost', async () => {
    const id = await add();
    ok(await change(id, 1, { place: 'Huế' }));
    const refused = await change(id, 1, { place: 'Vinh' }, lan);
    expect(problemOf(refused)).toMatchObject({
      code: 'behindConference',
      version: 2,
      record: { place: 'Huế' },
    });
    expect((await read(id)).record.place).toBe('Huế');
  });

  test('saved without a change makes no new state', async () => {
    const id = await add();
    expect(ok(await change(id, 1, {})).version).toBe(1);
  });

  test.each<[string, Partial<ConferenceRecord>, string, string]>([
    ['ends before it begins', { lastDay: '2026-12-04' }, 'lastDay', 'endsBeforeItBegins'],
    ['ends earlier in the day', { startsAt: '09:00', endsAt: '08:00' }, 'endsAt', 'endsBeforeItBegins'],
    ['is covered by the admin', { coverage: [{ personId: 'an', task: 'text' }] }, 'coverage', 'notAWriter'],
    ['is covered by nobody known', { coverage: [{ personId: 'x', task: 'text' }] }, 'coverage', 'notAWriter'],
    ['has no such day', { day: '2026-02-30' }, 'day', 'custom'],
    ['has no name', { name: ' \u00A0' }, 'name', 'too_small'],
  ])('one that %s is refused by field', async (_, part, field, rule) => {
    const refused = await addConference(room.desk, lan, {
      requestId: room.desk.newId(),
      record: { ...full, ...part },
    });
    expect(problemOf(refused)).toEqual({ code: 'invalid', problem: { field, rule } });
  });

  test('is removed while no article names it, and comes back', async () => {
    const id = await add();
    ok(await removeConference(room.desk, minh, { id }));
    expect(ok(await findConferences(room.desk, lan, { words: '' })).conferences).toEqual([]);
    expect(ruleOf(await change(id, 1, { place: 'Huế' }))).toBe('notFound');
    ok(await restoreConference(room.desk, minh, { id }));
    const start = { requestId: room.desk.newId(), conference: { id, template: false } };
    ok(await createArticle(room.desk, lan, start));
    expect(problemOf(await removeConference(room.desk, minh, { id }))).toMatchObject({
      problem: { field: 'articles', rule: 'inUse' },
    });
  });

  test('is nothing for those who write nothing', async () => {
    const id = await add();
    const requestId = room.desk.newId();
    expect(ruleOf(await addConference(room.desk, an, { requestId, record: full }))).toBe('notPermitted');
    expect(ruleOf(await change(id, 1, { place: 'x' }, an))).toBe('notPermitted');
    expect(ruleOf(await readConference(room.desk, an, { id }))).toBe('notPermitted');
    expect(ruleOf(await removeConference(room.desk, an, { id }))).toBe('notPermitted');
    expect(ruleOf(await findConferences(room.desk, an, { words: '' }))).toBe('notPermitted');
    expect(ruleOf(await exportCalendar(room.desk, an, { name: 'x' }))).toBe('notPermitted');
    expect(ruleOf(await readCalendar(room.desk, an, { file: '' }))).toBe('notPermitted');
    expect(ruleOf(await importCalendar(room.desk, an, { requestId, file: '', calendarIds: [] }))).toBe(
      'notPermitted',
    );
  });
});

test('lists find it by its days, by words without marks, and for those who cover it', async () => {
  const id = await add({ ...full, lastDay: '2026-12-07' });
  const undated = await add({
    ...emptyConference('Tọa đàm'),
    coverage: [{ personId: 'lan', task: 'photo' }],
  });
  const ids = async (first: string, last: string) =>
    ok(await listConferences(room.desk, hung, { first, last })).dated.map((line) => line.id);
  expect(await ids('2026-12-07', '2026-12-31')).toEqual([id]);
  expect(await ids('2026-12-08', '2026-12-31')).toEqual([]);
  expect(ok(await listConferences(room.desk, hung, { first: 'a', last: 'b' })).undated).toHaveLength(1);
  const found = async (words: string) =>
    ok(await findConferences(room.desk, hung, { words })).conferences.map((line) => line.id);
  expect(await found('de dieu TONG')).toEqual([id]);
  expect(await found('đê chống')).toEqual([]);
  expect((await listMyConferences(room.desk, lan)).map((line) => line.id).sort()).toEqual(
    [id, undated].sort(),
  );
  expect(await listMyConferences(room.desk, hung)).toEqual([]);
});

describe('a report of it', () => {
  const start = async (id: string, template: boolean) => {
    const input = { requestId: room.desk.newId(), conference: { id, template } };
    const { articleId } = ok(await createArticle(room.desk, lan, input));
    return ok(await readArticleForDesk(room.desk, lan, { articleId }));
  };

  test('begins with the template, the facts, the day and the deadline; the printed name is the pen name', async () => {
    const view = await start(await add(), true);
    expect(sapoOf(view.doc)).toBe(
      'Sáng 5-12, tại Hà Nội, Cục Đê điều tổ chức Hội nghị tổng kết công tác đê điều. Đại tá Lê An, Cục trưởng chủ trì hội nghị.',
    );
    expect(figuresOf(view.doc).map(({ caption }) => caption)).toEqual([
      'Quang cảnh hội nghị tại Hà Nội, sáng 5-12.',
    ]);
    expect(view.metadata).toMatchObject({
      dateline: { date: '2026-12-05', place: null },
      conference: { number: 1, name: full.name, chairs: full.chairs },
      byline: [],
    });
    expect(view.dueAt).toBe(full.dueAt);
    expect(view.findings.map(({ check }) => check)).toContain('blankLeft');
  });

  test('begins empty without a template, with the mark of the paper where it has one', async () => {
    const conference = { id: await add(), template: false, mark: 'QĐND' };
    const { articleId } = ok(
      await createArticle(room.desk, lan, { requestId: room.desk.newId(), conference }),
    );
    const { doc, metadata } = ok(await readArticleForDesk(room.desk, lan, { articleId }));
    expect(metadata).toMatchObject({ dateline: { mark: 'QĐND' }, conference: { name: full.name } });
    expect(sapoOf(doc)).toBe('');
  });

  test('has its days as the house writes them', async () => {
    const rules = { off: [], words: [], daySign: '/' };
    const input = { requestId: room.desk.newId(), seen: null, rules };
    ok(await saveHouseRules(room.desk, people.chi, input));
    expect(sapoOf((await start(await add(), true)).doc)).toContain('Sáng 5/12, tại Hà Nội');
  });

  test('keeps the facts that it was given; a change of the record is told as a warning', async () => {
    const id = await add();
    const { id: articleId } = await start(id, false);
    ok(await change(id, 1, { place: 'Huế' }));
    const view = ok(await readArticleForDesk(room.desk, lan, { articleId }));
    expect(view.metadata.conference?.place).toBe('Hà Nội');
    expect(view.findings.map(({ check }) => check)).toContain('conferenceChanged');
  });

  test.each([
    ['is not there', { number: 99 }, 'unknown'],
    ['says otherwise than its record', { chairs: ['Đại tá Bịa Đặt'] }, 'notAsRecorded'],
  ])('cannot name a conference that %s', async (_, change, rule) => {
    const { id: articleId, metaVersion, metadata } = await start(await add(), false);
    const wrong = { ...metadata, conference: { ...metadata.conference, ...change } };
    const input = { articleId, metaVersion, metadata: wrong, requestId: room.desk.newId() };
    const problem = { field: 'conference', rule };
    expect(problemOf(await editMetadata(room.desk, lan, input))).toEqual({ code: 'invalid', problem });
  });
});

describe('for readers', () => {
  const about = async (id: string, place: string) => {
    const { number, record } = await read(id);
    const { name, kind, day, lastDay, part, startsAt, organiser, chairs } = record;
    const facts = { id, number, name, kind, day, lastDay, part, startsAt, place, organiser, chairs };
    return published(room.desk, { conference: facts });
  };

  test('there is nothing before an article about it is published', async () => {
    await add();
    expect(await readConferencePage(room.desk, { number: 1 })).toBeUndefined();
  });

  test('it shows the facts that were signed last, not those of the record', async () => {
    const id = await add();
    await about(id, 'Hà Nội');
    const second = await about(id, 'Hải Phòng');
    ok(await change(id, 1, { place: 'Huế' }));
    const page = await readConferencePage(room.desk, { number: 1 });
    expect([page?.facts.place, page?.teasers.length]).toEqual(['Hải Phòng', 2]);
    expect(page?.path).toBe('/hoi-nghi/hoi-nghi-tong-ket-cong-tac-de-dieu-1');
    expect((await read(id)).publicPath).toBe(page?.path);
    const first = await readPublishedArticle(room.desk, 1001);
    expect(first?.related.map(({ number }) => number)).toEqual([1002]);
    expect(first?.conferenceTermId).toBe(page?.termId);
    ok(
      await takeDownArticle(room.desk, chi, {
        ...{ articleId: second, requestId: room.desk.newId(), reason: 'Sai' },
        ground: 'Theo yêu cầu',
      }),
    );
    expect((await readConferencePage(room.desk, { number: 1 }))?.facts.place).toBe('Hà Nội');
  });
});

describe('calendars', () => {
  const event = (uid: string, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];
  const file = (...events: string[][]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR'].join('\r\n');
  const first = file(
    event('a', 'SUMMARY:Hội nghị giao ban', 'DTSTART:20261205T010000Z'),
    event('b', 'SUMMARY:Tập huấn', 'DTSTART;VALUE=DATE:20261210'),
  );
  const take = (text: string, calendarIds: string[]) =>
    importCalendar(room.desk, lan, { requestId: room.desk.newId(), file: text, calendarIds });
  const looked = async (text: string) =>
    ok(await readCalendar(room.desk, lan, { file: text })).entries.map(({ name, known }) => [
      name,
      known?.fields,
    ]);

  test('only what was chosen is taken over; taken again it is brought up to date', async () => {
    expect(ok(await take(first, ['a']))).toEqual({ added: 1, changed: 0, same: 0 });
    const { conferences } = ok(await findConferences(room.desk, lan, { words: '' }));
    expect(conferences.map(({ name, day, startsAt }) => [name, day, startsAt])).toEqual([
      ['Hội nghị giao ban', '2026-12-05', '08:00'],
    ]);
    const id = conferences[0]?.id ?? '';
    ok(await change(id, 1, { ...(await read(id)).record, agenda: ['Khai mạc'] }));
    const moved = first.replace('20261205T010000Z', '20261206T020000Z');
    expect(await looked(moved)).toEqual([
      ['Hội nghị giao ban', ['day', 'startsAt']],
      ['Tập huấn', undefined],
    ]);
    expect(ok(await take(moved, ['a', 'b']))).toEqual({ added: 1, changed: 1, same: 0 });
    expect((await read(id)).record).toMatchObject({
      day: '2026-12-06',
      startsAt: '09:00',
      agenda: ['Khai mạc'],
    });
  });

  test('what we wrote ourselves comes back to the same record', async () => {
    const id = await add();
    const text = ok(await exportCalendar(room.desk, lan, { name: 'Báo' }));
    expect(await looked(text)).toEqual([[full.name, []]]);
    ok(await change(id, 1, { place: 'Huế' }));
    expect(await looked(text)).toEqual([[full.name, ['place']]]);
  });

  test.each([
    ['not a calendar', 'notACalendar'],
    [file(), 'noEntries'],
    [
      file(
        ...Array.from({ length: 501 }, (_, at) => event(`${at}`, 'SUMMARY:x', 'DTSTART:20261205T010000Z')),
      ),
      'tooManyEntries',
    ],
  ])('a file that is none is refused: %#', async (text, rule) => {
    expect(problemOf(await take(text, []))).toEqual({ code: 'invalid', problem: { field: 'file', rule } });
  });
});
