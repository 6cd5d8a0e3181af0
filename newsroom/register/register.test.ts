import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { emptyEntry, type RegisterBody, type RegisterPerson } from '#domain/register/entry.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { readArticleForDesk } from '#newsroom/read-article.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { goodDoc, goodMetadata, ok, onHead, problemOf, ruleOf } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { verifyAudit } from '#newsroom/verify-audit.ts';
import { exportRegister } from './export-register.ts';
import { importRegister, lookAtRegisterFile } from './import-register.ts';
import { dismissProposal, readRegister } from './read-register.ts';
import { removeEntry, restoreEntry } from './remove-entry.ts';
import { saveEntry } from './save-entry.ts';

const { lan, minh, thuy, an } = people;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const leAn: RegisterPerson = {
  ...(emptyEntry('person', 'Lê An') as RegisterPerson),
  posts: [{ rank: 'Đại tá', office: 'Cục trưởng', from: '2020-01-01', to: null, source: 'Quyết định 5' }],
};
const save = (entry: unknown, seen?: { id: string; version: number }, actor: Actor = minh) =>
  saveEntry(room.desk, actor, { requestId: room.desk.newId(), seen, entry });
const read = async (kind: 'person' | 'body' = 'person', words = '') =>
  ok(await readRegister(room.desk, minh, { kind, words }));

async function write(words: string, date = '2026-11-22') {
  const metadata = goodMetadata({ dateline: { mark: null, place: 'Hà Nội', date } });
  const imported = { doc: goodDoc(words), metadata, importHash: 'c'.repeat(64) };
  const { desk } = room;
  return ok(await createArticle(desk, lan, { requestId: desk.newId(), imported })).articleId;
}
const findings = async (articleId: string) =>
  ok(await readArticleForDesk(room.desk, lan, { articleId }))
    .findings.filter(({ check }) => check.startsWith('register'))
    .map(({ match, suggest, source }) => [match, suggest, source]);

describe('an article', () => {
  test('that names somebody otherwise than the register on the day of its event is told, with the source', async () => {
    const articleId = await write('Trung tá Lê An, Phó cục trưởng phát biểu.');
    expect(await findings(articleId)).toEqual([]);
    ok(await save(leAn));
    expect(await findings(articleId)).toEqual([
      ['Trung tá Lê An', 'Đại tá Lê An', { words: 'Quyết định 5', from: '2020-01-01' }],
      ['Phó cục trưởng', 'Cục trưởng', { words: 'Quyết định 5', from: '2020-01-01' }],
    ]);
    expect(await findings(await write('Trung tá Lê An phát biểu.', '2019-05-01'))).toEqual([]);
  });

  test('that names a body after its end is told what it became', async () => {
    const body = {
      ...(emptyEntry('body', 'Cục Cũ') as RegisterBody),
      to: '2024-01-31',
      successor: 'Cục Mới',
    };
    ok(await save(body));
    expect(await findings(await write('Cục Cũ tổ chức hội nghị.'))).toEqual([
      ['Cục Cũ', 'Cục Mới', { until: '2024-01-31' }],
    ]);
    expect(await findings(await write('Cục Cũ tổ chức hội nghị.', '2023-01-05'))).toEqual([]);
  });

  test('is no longer compared with what was removed; it comes back', async () => {
    const { id } = ok(await save(leAn));
    const articleId = await write('Trung tá Lê An phát biểu.');
    ok(await removeEntry(room.desk, minh, { id }));
    expect(await findings(articleId)).toEqual([]);
    const { id: twin } = ok(await save(leAn));
    expect(problemOf(await restoreEntry(room.desk, minh, { id }))).toEqual({
      code: 'invalid',
      problem: { field: 'name', rule: 'taken' },
    });
    ok(await removeEntry(room.desk, minh, { id: twin }));
    ok(await restoreEntry(room.desk, minh, { id }));
    expect(await findings(articleId)).toHaveLength(1);
    expect((await verifyAudit(room.desk)).ok).toBe(true);
  });
});

describe('an entry', () => {
  test('is changed by who saw it as it is, and its name stands once', async () => {
    const { id } = ok(await save(leAn));
    expect(problemOf(await save(leAn))).toMatchObject({ problem: { field: 'name', rule: 'taken' } });
    ok(await save({ ...leAn, penName: 'An Lê' }, { id, version: 1 }));
    expect(problemOf(await save(leAn, { id, version: 1 }))).toMatchObject({ problem: { rule: 'changed' } });
    expect((await read()).lines).toMatchObject([{ id, version: 2, entry: { penName: 'An Lê' } }]);
    expect((await read('person', 'le AN')).total).toBe(1);
    expect((await read('body')).total).toBe(0);
  });

  test.each([
    [{ ...leAn, name: '' }, 'name', 'too_small'],
    [{ ...leAn, posts: [{ ...leAn.posts[0], to: '2019-01-01' }] }, 'posts.0.to', 'endsBeforeItBegins'],
    [{ ...leAn, posts: [{ ...leAn.posts[0], rank: 'Vua' }] }, 'posts.0.rank', 'invalid_value'],
  ])('that cannot be is refused by field: %#', async (entry, field, rule) => {
    expect(problemOf(await save(entry))).toEqual({ code: 'invalid', problem: { field, rule } });
  });

  test('is kept by editors, read by writers, and nobody else’s business', async () => {
    expect(ruleOf(await save(leAn, undefined, lan))).toBe('notPermitted');
    expect(ruleOf(await removeEntry(room.desk, lan, { id: 'x' }))).toBe('notPermitted');
    expect(ruleOf(await dismissProposal(room.desk, lan, { key: 'x' }))).toBe('notPermitted');
    expect(ruleOf(await lookAtRegisterFile(room.desk, lan, { file: '' }))).toBe('notPermitted');
    expect(ok(await readRegister(room.desk, lan, { kind: 'person', words: '' })).mayKeep).toBe(false);
    expect(ruleOf(await readRegister(room.desk, an, { kind: 'person', words: '' }))).toBe('notPermitted');
    expect(ruleOf(await exportRegister(room.desk, an, { kind: 'person' }))).toBe('notPermitted');
  });
});

test('what published articles say of people is proposed until it is known, or dismissed for good', async () => {
  const { desk } = room;
  const articleId = await write('Đại tá Lê An, Cục trưởng chủ trì. Thiếu tá Vũ Bình, Trưởng phòng dự.');
  expect((await read()).proposals).toEqual([]);
  ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
  ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
  ok(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)));
  const names = async () => (await read()).proposals.map(({ name, rank, offices }) => [name, rank, offices]);
  expect(await names()).toEqual([
    ['Lê An', 'Đại tá', ['Cục trưởng']],
    ['Vũ Bình', 'Thiếu tá', ['Trưởng phòng']],
  ]);
  ok(await save(leAn));
  const [open] = (await read()).proposals;
  expect(open?.name).toBe('Vũ Bình');
  ok(await dismissProposal(desk, minh, { key: open?.key ?? '' }));
  expect(await names()).toEqual([]);
});

describe('a CSV file', () => {
  const file = [
    'Họ tên;Cấp bậc;Chức vụ;Từ ngày;Đến ngày;Nguồn',
    'Lê An;Đại tá;Cục trưởng;1-1-2020;;Quyết định 5',
    'Lê An;Thượng tá;Phó cục trưởng;01/02/2016;31/12/2019;',
    '',
    ';Đại tá;;;;',
    'Vũ Bình;Vua;;;;',
    'Đỗ Chi;;Giám đốc;32-1-2020;;',
  ].join('\r\n');
  const take = (text: string) =>
    importRegister(room.desk, minh, { requestId: room.desk.newId(), file: text });

  test('says first what it would bring, then brings it; a second time nothing', async () => {
    const view = ok(await lookAtRegisterFile(room.desk, minh, { file }));
    expect(view).toMatchObject({ added: 1, changed: 0, names: ['Lê An'] });
    expect(view.wrong).toEqual([
      { line: 5, rule: 'noName' },
      { line: 6, rule: 'badRank' },
      { line: 7, rule: 'badDay' },
    ]);
    expect((await read()).total).toBe(0);
    ok(await take(file));
    expect((await read()).lines[0]?.entry).toMatchObject({
      posts: [
        { rank: 'Đại tá', from: '2020-01-01', to: null, source: 'Quyết định 5' },
        { rank: 'Thượng tá', from: '2016-02-01', to: '2019-12-31', source: null },
      ],
    });
    expect(ok(await take(file))).toMatchObject({ added: 0, changed: 0, same: 1 });
  });

  test('adds to what is known, and our own export is read again as the same', async () => {
    ok(await save({ ...leAn, penName: 'An Lê', spellings: ['Lê Ân', 'Lê An.'] }));
    ok(await take('name,rank,office,from\nLê An,Thiếu tướng,Phó tư lệnh,2024-01-01'));
    expect((await read()).lines[0]?.entry).toMatchObject({
      penName: 'An Lê',
      posts: [{}, { rank: 'Thiếu tướng' }],
    });
    const own = ok(await exportRegister(room.desk, minh, { kind: 'person' }));
    expect(ok(await take(own))).toMatchObject({ added: 0, changed: 0, same: 1 });
    const bodies = 'Cơ quan,Viết tắt,Đến ngày,Nay là\nCục Cũ,CC,31-1-2024,Cục Mới';
    expect(ok(await take(bodies))).toMatchObject({ added: 1 });
    expect((await read('body')).lines[0]?.entry).toMatchObject({
      short: 'CC',
      to: '2024-01-31',
      successor: 'Cục Mới',
    });
  });

  test('brings documents; a title that an article quotes otherwise is to be verified', async () => {
    const documents = [
      'Số hiệu;Tên văn bản;Ngày ban hành;Đường dẫn',
      '21 – NQ/TW;Tăng cường củng cố, xây dựng tổ chức cơ sở đảng;16-6-2022;https://example.vn/21',
      '12-NQ/TW;Tên;1-1-2020;javascript:x',
    ].join('\n');
    expect(ok(await take(documents))).toMatchObject({ added: 1, wrong: [{ line: 3, rule: 'badLink' }] });
    expect(
      ok(await readRegister(room.desk, minh, { kind: 'document', words: '' })).lines[0]?.entry,
    ).toMatchObject({
      ...{ name: '21-NQ/TW', issued: '2022-06-16', link: 'https://example.vn/21' },
    });
    const words = 'Nghị quyết số 21-NQ/TW về “Tăng cường xây dựng, củng cố tổ chức cơ sở đảng”.';
    expect((await findings(await write(words))).map(([match]) => match)).toEqual([
      'Tăng cường xây dựng, củng cố tổ chức cơ sở đảng',
    ]);
    const own = ok(await exportRegister(room.desk, minh, { kind: 'document' }));
    expect(ok(await take(own))).toMatchObject({ added: 0, changed: 0, same: 1 });
  });

  test.each(['', 'a,b\n1,2', 'GIẤY MỜI'])('without a known column is refused: “%s”', async (text) => {
    expect(problemOf(await take(text))).toEqual({
      code: 'invalid',
      problem: { field: 'file', rule: 'noColumns' },
    });
  });
});
