import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { HouseRules } from '#domain/house/house-rules.ts';
import { emptyEntry } from '#domain/register/entry.ts';
import { type AskHouse, checkDocument } from '#newsroom/check-document.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { readArticleForDesk } from '#newsroom/read-article.ts';
import { saveEntry } from '#newsroom/register/save-entry.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { goodDoc, goodMetadata, ok, onHead, problemOf, ruleOf } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { verifyAudit } from '#newsroom/verify-audit.ts';
import { readHouseOfTexts } from './read-house-of-texts.ts';
import { readHouseRules } from './read-house-rules.ts';
import { saveHouseRules } from './save-house-rules.ts';

const { lan, minh, chi, an } = people;
const post = { rank: 'Đại tá', office: null, from: '2020-01-01', to: null, source: 'Quyết định 5' };
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const save = (rules: HouseRules, seen: string | null, actor: Actor = chi) =>
  saveHouseRules(room.desk, actor, { requestId: room.desk.newId(), seen, rules });

test('what the house does without no longer stops an article, and its words are marked', async () => {
  const { desk } = room;
  const imported = {
    doc: goodDoc('Kiện toàn tổ chức chức đảng, tận dụng đất.'),
    metadata: goodMetadata(),
    importHash: 'b'.repeat(64),
  };
  const { articleId } = ok(await createArticle(desk, lan, { requestId: desk.newId(), imported }));
  const checks = async () =>
    ok(await readArticleForDesk(desk, lan, { articleId })).findings.map(({ check }) => check);
  expect(await checks()).toEqual(['doubledSyllable']);
  expect(ruleOf(await submitArticle(desk, lan, await onHead(desk, lan, articleId)))).toBe('checksPass');
  ok(await save({ off: ['doubledSyllable'], words: [{ wrong: 'tận dụng', right: 'dùng' }] }, null));
  expect(await checks()).toEqual(['houseWord']);
  ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
  expect((await verifyAudit(desk)).ok).toBe(true);
});

test('the last choice is in force; who did not see it is told', async () => {
  const { id } = ok(await save({ off: ['toneStyle'], words: [] }, null));
  expect(problemOf(await save({ off: [], words: [] }, null, an))).toEqual({
    code: 'invalid',
    problem: { field: 'rules', rule: 'changed' },
  });
  ok(await save({ off: [], words: [] }, id, an));
  expect(ok(await readHouseRules(room.desk, chi))).toMatchObject({
    rules: { off: [] },
    saved: { by: { id: 'an' } },
  });
});

test('checks that hold for everybody cannot be switched off', async () => {
  expect(problemOf(await save({ off: ['toolbarWords'], words: [] }, null))).toEqual({
    code: 'invalid',
    problem: { field: 'off', rule: 'unknown' },
  });
});

test('only those who answer for the rules choose them', async () => {
  for (const actor of [lan, minh]) {
    expect(ruleOf(await save({ off: [], words: [] }, null, actor))).toBe('notPermitted');
    expect(ruleOf(await readHouseRules(room.desk, actor))).toBe('notPermitted');
  }
});

test('how the house writes holds for every article', async () => {
  const { desk } = room;
  const imported = {
    doc: goodDoc('Vì hòa bình, QK7 họp.'),
    metadata: goodMetadata(),
    importHash: 'd'.repeat(64),
  };
  const { articleId } = ok(await createArticle(desk, lan, { requestId: desk.newId(), imported }));
  const style = { tones: 'newer', shortForms: [{ short: 'QK7', meaning: 'Quân khu 7' }] } as const;
  ok(await save({ off: [], words: [], ...style, shortForms: [...style.shortForms] }, null));
  const { findings } = ok(await readArticleForDesk(desk, lan, { articleId }));
  expect(findings.map(({ match, suggest }) => [match, suggest])).toEqual([
    ['QK7', 'Quân khu 7 (QK7)'],
    ['hòa', 'hoà'],
  ]);
});

test.each([
  ['a short form in small letters', { shortForms: [{ short: 'qk7', meaning: 'Quân khu 7' }] }, 'shortForms'],
  ['a short form without a meaning', { shortForms: [{ short: 'QK7', meaning: '' }] }, 'shortForms'],
  ['a body in small letters', { bodies: ['cục kỹ thuật'] }, 'bodies'],
  ['another sign in days', { daySign: '~' }, 'daySign'],
])('%s is refused by its field', async (_, part, field) => {
  const problem = problemOf(await save({ off: [], words: [], ...part } as HouseRules, null));
  expect(problem).toMatchObject({ code: 'invalid', problem: { field: expect.stringContaining(field) } });
});

test('files are compared with the rules and the register of the newsroom, for those who write here', async () => {
  const { desk } = room;
  ok(await save({ off: ['spacing'], words: [{ wrong: 'tận dụng', right: 'dùng' }] }, null));
  const leAn = { ...emptyEntry('person', 'Lê An'), posts: [post] };
  ok(await saveEntry(desk, minh, { requestId: desk.newId(), entry: leAn }));
  const text = 'Hội nghị\n\nSáng 5-1-2026, tại Hà Nội, đơn vị họp.\n\nTrung tá Lê An nói , cần tận dụng đất.';
  const askHouse: AskHouse = async (of) => ok(await readHouseOfTexts(desk, lan, of));
  const file = { kind: 'text', text, fileName: 'a.txt' } as const;
  const checked = await checkDocument(file, desk.newId, askHouse);
  expect(checked.ok && checked.value.issues).toEqual([
    { level: 'warn', rule: 'house-word', line: 5, match: 'tận dụng', suggest: 'dùng' },
    {
      ...{ level: 'warn', rule: 'register-person', line: 5, match: 'Trung tá Lê An' },
      ...{ suggest: 'Đại tá Lê An', source: { words: 'Quyết định 5', from: '2020-01-01' } },
    },
  ]);
  expect(problemOf(await readHouseOfTexts(desk, an, { texts: [text], day: null }))).toEqual({
    code: 'notPermitted',
  });
});
