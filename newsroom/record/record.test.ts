import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { verifyChain } from '#domain/events.ts';
import type { RecordQuery } from '#domain/views/record-view.ts';
import { spikeArticle } from '#newsroom/spike-article.ts';
import { goodArticle, ok, published } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { type ExportFormat, exportRecord } from './export-record.ts';
import { readRecord } from './read-record.ts';

const { lan, minh, sang, chi, an } = people;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const lines = async (query: RecordQuery = {}, actor: Actor = chi) =>
  ok(await readRecord(room.desk, actor, query)).lines;
const kinds = async (query: RecordQuery) => (await lines(query)).map(({ kind }) => kind);

async function exported(format: ExportFormat, query: RecordQuery = {}): Promise<string> {
  let text = '';
  for await (const piece of ok(await exportRecord(room.desk, sang, { ...query, format }))) text += piece;
  return text;
}

test('every act is listed newest first, with who did it and to what', async () => {
  const articleId = await published(room.desk);
  const found = await lines();
  expect(found.map(({ kind }) => kind)).toEqual(['published', 'signed', 'submitted', 'articleImported']);
  expect(found[0]).toMatchObject({ actor: { id: 'thuy' }, articleId, revisionNumber: 1, seq: 4 });
  expect(found[0]?.headline).toMatch(/^Hội nghị/);
});

test('it is narrowed by kind, person, article and days of the newsroom', async () => {
  const { desk } = room;
  const articleId = await published(desk);
  room.wait(26 * 3_600_000);
  const other = await goodArticle(desk);
  expect(await kinds({ group: 'publishing' })).toEqual(['published']);
  expect(await kinds({ person: 'minh' })).toEqual(['signed']);
  expect(await kinds({ article: other })).toEqual(['articleImported']);
  expect((await lines({ article: articleId })).length).toBe(4);
  // The newsroom opens at 8 in the morning of 23-11 in Vietnam.
  expect((await lines({ from: '2026-11-24' })).length).toBe(1);
  expect((await lines({ to: '2026-11-23' })).length).toBe(4);
  expect(await lines({ from: '2026-11-25' })).toEqual([]);
  expect((await lines({ before: 3 })).map(({ seq }) => seq)).toEqual([2, 1]);
  expect((await lines({ group: 'nothing', from: 'some day' })).length).toBe(5);
});

test('who runs the system reads the record without a headline; writers and editors read none', async () => {
  await published(room.desk);
  expect((await lines({}, an)).some(({ headline }) => headline !== undefined)).toBe(false);
  for (const actor of [lan, minh]) {
    expect(await readRecord(room.desk, actor, {})).toMatchObject({ problem: { code: 'notPermitted' } });
    expect(await exportRecord(room.desk, actor, { format: 'csv' })).toMatchObject({
      problem: { code: 'notPermitted' },
    });
  }
});

test('taken away as NDJSON, it still proves itself; who took it is in it', async () => {
  await published(room.desk);
  const rows = (await exported('ndjson'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(verifyChain(rows)).toMatchObject({ ok: true, count: 5 });
  expect(rows.at(-1)).toMatchObject({ kind: 'recordExported', actorId: 'sang', data: { format: 'ndjson' } });
  rows[1].data = { ...rows[1].data, chain: 'another' };
  expect(verifyChain(rows)).toMatchObject({ ok: false, bad: { seq: 2, problem: 'content' } });
});

test('as CSV it opens in Excel with its letters, and nothing in it runs', async () => {
  const { desk } = room;
  const articleId = await goodArticle(desk);
  const reason = '=HYPERLINK("http://vidu.vn","bấm")';
  ok(await spikeArticle(desk, lan, { articleId, requestId: desk.newId(), reason }));
  const text = await exported('csv', { group: 'articles' });
  expect(text.startsWith('\uFEFFseq,time,kind,person')).toBe(true);
  const [, imported = '', spiked = '', ...rest] = text.trim().split('\r\n');
  expect(rest).toEqual([]);
  expect(imported).toMatch(/^1,2026-11-23T08:\d\d:\d\d\+07:00,articleImported,Người lan,lan,/);
  expect(spiked).toContain('bấm');
  expect(spiked.split(',').every((cell) => !/^"?[=+@-]/.test(cell))).toBe(true);
});

test('a long record is read and taken away in pages', async () => {
  const { desk } = room;
  for (let count = 0; count < 105; count += 1) await goodArticle(desk, lan);
  const first = ok(await readRecord(desk, chi, {}));
  expect([first.lines.length, first.older]).toEqual([100, 6]);
  const second = ok(await readRecord(desk, chi, { before: 6 }));
  expect([second.lines.map(({ seq }) => seq), second.older]).toEqual([[5, 4, 3, 2, 1], undefined]);
});
