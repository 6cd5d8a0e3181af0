import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteChain, findChain, listChains, setChainOfSection } from '#db/queries/chains.ts';
import { changePersonRow } from '#db/queries/people.ts';
import { events } from '#db/schema.ts';
import { type Chain, type Level, shippedChains } from '#domain/chains.ts';
import { readArticlePanel } from '#newsroom/read-article.ts';
import { returnArticle } from '#newsroom/return-article.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { ok, onHead, ruleOf, submitted } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { verifyAudit } from '#newsroom/verify-audit.ts';
import { readChains } from './read-chains.ts';
import { removeChain } from './remove-chain.ts';
import { saveChain } from './save-chain.ts';
import { setSectionChain } from './set-section-chain.ts';

const { lan, minh, chi, an } = people;
const desk1: Level = { name: 'Biên tập trang', nameEn: 'Page desk', role: 'editor', hours: 4 };
const twoEditors: Chain = {
  name: 'Hai biên tập',
  nameEn: 'Two editors',
  levels: [desk1, { ...desk1, name: 'Biên tập chính', hours: 2 }],
  sensitiveLevel: null,
};
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const save = (chain: unknown, seen?: { id: string; version: number }, actor: typeof an | typeof chi = an) =>
  saveChain(room.desk, actor, { requestId: room.desk.newId(), chain, ...(seen && { seen }) });
const levelsOf = async (articleId: string) =>
  ok(await readArticlePanel(room.desk, minh, { articleId })).signOff.levels.map(({ name }) => name);
const problem = (result: { ok: boolean; problem?: unknown }) => result.problem;

test('the chains that ship are those of the rules', async () => {
  const kept = (await listChains(room.desk.store.read)).map(({ id, version: _, savedAt: __, ...chain }) => [
    id,
    chain,
  ]);
  expect(Object.fromEntries(kept)).toEqual(shippedChains);
});

test('an administrator adds a chain and gives it to a section; what is submitted from then on passes it', async () => {
  const before = await submitted(room.desk);
  const { id } = ok(await save(twoEditors));
  ok(await setSectionChain(room.desk, an, { sectionId: 'thoi-su', chainId: id }));
  expect(await levelsOf(before)).toEqual(['Biên tập']);
  const after = await submitted(room.desk);
  expect(await levelsOf(after)).toEqual(['Biên tập trang', 'Biên tập chính']);
  const view = ok(await readChains(room.desk, an));
  expect(view.chains.find((chain) => chain.id === id)).toMatchObject({ sections: ['thoi-su'], underWay: 1 });
  expect(view.chains.find((chain) => chain.id === 'hai-cap')).toMatchObject({ sections: [], underWay: 1 });
  const kinds = (await room.desk.store.read.select().from(events)).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['chainSaved', 'sectionChainSet']));
  expect(await verifyAudit(room.desk)).toMatchObject({ ok: true });
});

test('a changed chain leaves what is under way alone, even when it comes back and is submitted again', async () => {
  const articleId = await submitted(room.desk, { section: 'chinh-tri' });
  const easier = { ...shippedChains['ba-cap'], levels: [desk1] };
  ok(await save(easier, { id: 'ba-cap', version: 1 }));
  expect(await levelsOf(articleId)).toEqual(['Biên tập', 'Thư ký tòa soạn', 'Tổng biên tập']);
  const reason = 'Thiếu số liệu.';
  ok(await returnArticle(room.desk, minh, { articleId, requestId: room.desk.newId(), reason }));
  ok(await submitArticle(room.desk, lan, await onHead(room.desk, lan, articleId)));
  // The writer cannot shed the levels of others by waiting for an easier chain.
  expect(await levelsOf(articleId)).toEqual(['Biên tập trang', 'Thư ký tòa soạn', 'Tổng biên tập']);
});

describe('refusals', () => {
  test.each([lan, minh, chi])('%o sets no chain', async (actor) => {
    expect(problem(await saveChain(room.desk, actor, { requestId: 'request-1', chain: twoEditors }))).toEqual(
      {
        code: 'notPermitted',
      },
    );
    expect(problem(await removeChain(room.desk, actor, { chainId: 'ba-cap' }))).toEqual({
      code: 'notPermitted',
    });
    const asked = { sectionId: 'thoi-su', chainId: 'ba-cap' };
    expect(problem(await setSectionChain(room.desk, actor, asked))).toEqual({ code: 'notPermitted' });
    expect(problem(await readChains(room.desk, actor))).toEqual({ code: 'notPermitted' });
  });

  test('an administrator whose role was just taken away sets none either', async () => {
    await room.desk.store.tx((q) => changePersonRow(q, an.id, { role: 'reporter' }));
    expect(problem(await save(twoEditors))).toEqual({ code: 'notPermitted' });
  });

  test.each<[string, unknown, string]>([
    ['no level', { ...twoEditors, levels: [] }, 'levels'],
    ['nine levels', { ...twoEditors, levels: Array(9).fill(desk1) }, 'levels'],
    [
      'a level that reporters sign',
      { ...twoEditors, levels: [{ ...desk1, role: 'reporter' }] },
      'levels.0.role',
    ],
    [
      'a level that administrators sign',
      { ...twoEditors, sensitiveLevel: { ...desk1, role: 'admin' } },
      'sensitiveLevel.role',
    ],
    ['no name', { ...twoEditors, name: '  ' }, 'name'],
    [
      'a second level without a name',
      { ...twoEditors, levels: [desk1, { ...desk1, name: '' }] },
      'levels.1.name',
    ],
    ['half an hour', { ...twoEditors, levels: [{ ...desk1, hours: 0.5 }] }, 'levels.0.hours'],
    ['no hours', { ...twoEditors, levels: [{ ...desk1, hours: 0 }] }, 'levels.0.hours'],
    ['a key of its own', { ...twoEditors, extra: 1 }, 'extra'],
    ['nothing', undefined, ''],
  ])('%s', async (_what, chain, field) => {
    expect(problem(await save(chain))).toMatchObject({ code: 'invalid', problem: { field } });
    expect(await listChains(room.desk.store.read)).toHaveLength(2);
  });

  test('of two administrators who change one chain the second is told; so is one whose chain is gone', async () => {
    const seen = { id: 'hai-cap', version: 1 };
    const answers = await Promise.all([save(twoEditors, seen), save(shippedChains['ba-cap'], seen)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.map(problem)).toContainEqual({
      code: 'invalid',
      problem: { field: 'chain', rule: 'changed' },
    });
    expect(problem(await save(twoEditors, { id: 'nowhere', version: 1 }))).toMatchObject({
      problem: { field: 'chain', rule: 'gone' },
    });
  });

  test('a chain that a section passes stays, by the rule and by the database', async () => {
    expect(problem(await removeChain(room.desk, an, { chainId: 'ba-cap' }))).toEqual({
      code: 'invalid',
      problem: { field: 'chain', rule: 'inUse' },
    });
    const { store } = room.desk;
    await expect(store.tx((q) => deleteChain(q, 'ba-cap'))).rejects.toThrow();
    await expect(store.tx((q) => setChainOfSection(q, 'thoi-su', 'nowhere'))).rejects.toThrow();
    const { id } = ok(await save(twoEditors));
    ok(await removeChain(room.desk, an, { chainId: id }));
    expect(await findChain(store.read, id)).toBeUndefined();
    expect(problem(await removeChain(room.desk, an, { chainId: id }))).toMatchObject({
      problem: { rule: 'gone' },
    });
  });
});

test('the same request sent twice adds one chain', async () => {
  const input = { requestId: 'twice-sent', chain: twoEditors };
  const first = ok(await saveChain(room.desk, an, input));
  expect(ok(await saveChain(room.desk, an, input))).toEqual(first);
  expect(await listChains(room.desk.store.read)).toHaveLength(3);
});

test('two levels of one role need two people, whichever section the article has moved to', async () => {
  const { id } = ok(await save(twoEditors));
  ok(await setSectionChain(room.desk, an, { sectionId: 'thoi-su', chainId: id }));
  const articleId = await submitted(room.desk);
  const { signRevision } = await import('#newsroom/sign-revision.ts');
  ok(await signRevision(room.desk, minh, await onHead(room.desk, minh, articleId)));
  expect(ruleOf(await signRevision(room.desk, minh, await onHead(room.desk, minh, articleId)))).toBe(
    'notSignedYet',
  );
  ok(await signRevision(room.desk, people.thuy, await onHead(room.desk, people.thuy, articleId)));
});
