import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { HouseRules } from '#domain/house/house-rules.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { readArticleForDesk } from '#newsroom/read-article.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { goodDoc, goodMetadata, ok, onHead, problemOf, ruleOf } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { verifyAudit } from '#newsroom/verify-audit.ts';
import { readHouseRules } from './read-house-rules.ts';
import { saveHouseRules } from './save-house-rules.ts';

const { lan, minh, chi, an } = people;
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
