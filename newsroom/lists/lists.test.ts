import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { ArticleQuery } from '#domain/views/article-row.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { claimArticle } from '#newsroom/duty/claim-article.ts';
import { readArticleForDesk, readArticlePanel } from '#newsroom/read-article.ts';
import { compareRevisions, readRevision } from '#newsroom/read-revision.ts';
import { returnArticle } from '#newsroom/return-article.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { snapshot } from '#newsroom/snapshot.ts';
import {
  approved,
  goodArticle,
  goodDoc,
  goodMetadata,
  headRevision,
  ok,
  onHead,
  published,
  ruleOf,
  submitted,
  type,
} from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { listArticles } from './list-articles.ts';
import { readMyWork } from './read-my-work.ts';

const { lan, hung, minh, thuy, sang, chi, an } = people;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

async function found(actor: Actor, query: ArticleQuery = {}): Promise<string[]> {
  return ok(await listArticles(room.desk, actor, query)).rows.map(({ id }) => id);
}

async function waiting(actor: Actor): Promise<string[]> {
  return ok(await readMyWork(room.desk, actor)).waitsForMe.map(({ id }) => id);
}

async function titled(headline: string): Promise<string> {
  const { desk } = room;
  const doc = goodDoc();
  doc.content[0] = { type: 'headline', content: [{ type: 'text', text: headline }] };
  const imported = { doc, metadata: goodMetadata(), importHash: 'c'.repeat(64) };
  return ok(await createArticle(desk, lan, { requestId: desk.newId(), imported })).articleId;
}

describe('the list of articles', () => {
  test('shows reporters their own, editors everything, the administrator nothing', async () => {
    const hers = await goodArticle(room.desk, lan);
    const his = await goodArticle(room.desk, hung);
    expect(await found(lan)).toEqual([hers]);
    expect(await found(minh)).toEqual([his, hers]);
    expect(await found(minh, { mine: true })).toEqual([]);
    expect(ruleOf(await listArticles(room.desk, an, {}))).toBe('notPermitted');
    expect(ruleOf(await readMyWork(room.desk, an))).toBe('notPermitted');
  });

  test('finds titles by words, with or without marks, and knows no wildcards', async () => {
    const flood = await titled('Đồng bằng đón lũ');
    const half = await titled('Giảm 50% thủ tục_mới');
    expect(await found(lan, { query: 'dong lu' })).toEqual([flood]);
    expect(await found(lan, { query: 'Đồng BẰNG' })).toEqual([flood]);
    expect(await found(lan, { query: '50%' })).toEqual([half]);
    expect(await found(lan, { query: '_moi' })).toEqual([half]);
    expect(await found(lan, { query: '%' })).toEqual([half]);
    expect(await found(lan, { query: "'; drop table articles --" })).toEqual([]);
    expect(await found(hung, { query: 'lu' })).toEqual([]);
  });

  test('filters by stage and section, and counts pages', async () => {
    const draft = await goodArticle(room.desk);
    const review = await submitted(room.desk, { section: 'chinh-tri' });
    expect(await found(chi, { stage: 'draft' })).toEqual([draft]);
    expect(await found(chi, { section: 'chinh-tri' })).toEqual([review]);
    expect(await found(chi, { section: 'chinh-tri', stage: 'draft' })).toEqual([]);
    const second = ok(await listArticles(room.desk, chi, { page: 2 }));
    expect(second).toEqual({ rows: [], page: 2, pageSize: 50, total: 2 });
    expect(ok(await listArticles(room.desk, chi, { page: Number.NaN })).page).toBe(1);
  });

  test('tells which level an article waits for, also after an edit', async () => {
    const { desk } = room;
    const articleId = await submitted(desk, { section: 'chinh-tri' });
    const waitsFor = async () => ok(await listArticles(desk, chi, {})).rows[0]?.waitsFor?.role;
    expect(await waitsFor()).toBe('editor');
    ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
    expect(await waitsFor()).toBe('secretary');
    ok(await type(desk, lan, articleId, 'x'));
    expect(await waitsFor()).toBe('editor');
  });
});

describe('my work', () => {
  test('is what I may sign or publish, and not what a colleague has taken', async () => {
    const { desk } = room;
    const articleId = await submitted(desk, { section: 'chinh-tri' });
    expect([await waiting(minh), await waiting(thuy), await waiting(lan)]).toEqual([
      [articleId],
      [articleId],
      [],
    ]);
    ok(await claimArticle(desk, minh, { articleId, requestId: 'request-1' }));
    expect([await waiting(minh), await waiting(thuy)]).toEqual([[articleId], []]);
    ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
    expect([await waiting(minh), await waiting(sang)]).toEqual([[], [articleId]]);
    const ready = await approved(desk);
    expect(await waiting(thuy)).toEqual([ready]);
  });

  test('asks the author to agree where only the writer of a change has signed it', async () => {
    const { desk } = room;
    const articleId = await submitted(desk);
    ok(await type(desk, minh, articleId, 'x'));
    ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
    expect([await waiting(lan), await waiting(thuy)]).toEqual([[articleId], []]);
  });

  test('shows the author what came back, with the reason, and what they write', async () => {
    const { desk } = room;
    const articleId = await submitted(desk);
    const draft = await goodArticle(desk);
    ok(await returnArticle(desk, minh, { articleId, reason: 'Thiếu ảnh', requestId: 'request-1' }));
    const work = ok(await readMyWork(desk, lan));
    expect(work.returnedToMe).toMatchObject([{ id: articleId, returnReason: 'Thiếu ảnh' }]);
    expect(work.mine.map(({ id }) => id)).toEqual([draft]);
  });
});

describe('an article', () => {
  test('is not found by those who may not see it, in every way of reading', async () => {
    const { desk } = room;
    const articleId = await goodArticle(desk);
    const revisionId = await headRevision(desk, lan, articleId);
    for (const actor of [hung, an]) {
      const results = [
        await readArticleForDesk(desk, actor, { articleId }),
        await readArticlePanel(desk, actor, { articleId }),
        await readRevision(desk, actor, { articleId, revisionId }),
        await compareRevisions(desk, actor, { articleId, from: revisionId }),
        await snapshot(desk, actor, { articleId, version: 0, metaVersion: 0 }),
      ];
      expect(results.map(ruleOf)).toEqual(Array(5).fill('notFound'));
    }
    const other = await goodArticle(desk, hung);
    expect(ruleOf(await readRevision(desk, hung, { articleId: other, revisionId }))).toBe('notFound');
    expect(ruleOf(await compareRevisions(desk, hung, { articleId: other, from: revisionId }))).toBe(
      'notFound',
    );
  });

  test('offers the acts that the table allows this person, and says why it cannot be published', async () => {
    const { desk } = room;
    const articleId = await submitted(desk);
    const forMinh = ok(await readArticlePanel(desk, minh, { articleId }));
    expect(forMinh.acts).toEqual([
      ...['edit', 'claim', 'sign', 'return', 'embargo', 'spike'],
      ...['assign', 'setDeadline'],
    ]);
    expect(forMinh.publishRefusal).toEqual({ act: 'publish', rule: 'chainComplete' });
    const forLan = ok(await readArticlePanel(desk, lan, { articleId }));
    expect(forLan.acts).toEqual(['edit', 'agree', 'embargo', 'spike']);
    expect(forLan.publishRefusal).toBeUndefined();
    expect(forLan).not.toHaveProperty('doc');
  });
});

describe('a snapshot', () => {
  test('of the same content is the same revision, whoever takes it', async () => {
    const { desk } = room;
    const articleId = await goodArticle(desk);
    const first = await headRevision(desk, lan, articleId);
    expect(await headRevision(desk, minh, articleId)).toBe(first);
    ok(await type(desk, lan, articleId, 'x'));
    expect(await headRevision(desk, lan, articleId)).not.toBe(first);
  });

  test('of a text that somebody changed meanwhile is not taken', async () => {
    const { desk } = room;
    const articleId = await goodArticle(desk);
    ok(await type(desk, minh, articleId, 'x'));
    expect(ruleOf(await snapshot(desk, lan, { articleId, version: 0, metaVersion: 0 }))).toBe(
      'changedMeanwhile',
    );
    expect(ruleOf(await snapshot(desk, lan, { articleId, version: 1, metaVersion: 1 }))).toBe(
      'changedMeanwhile',
    );
    ok(await snapshot(desk, lan, { articleId, version: 1, metaVersion: 0 }));
  });

  test('can be compared with what stands now: a signer sees what changed since', async () => {
    const { desk } = room;
    const articleId = await published(desk);
    const from = await headRevision(desk, minh, articleId);
    ok(await type(desk, lan, articleId, 'Sáng nay, '));
    const changes = ok(await compareRevisions(desk, minh, { articleId, from }));
    expect(changes).toMatchObject({
      fromNumber: 1,
      details: [],
      blocks: [{ kind: 'rewritten', block: 'paragraph' }],
    });
    expect(changes.toNumber).toBeUndefined();
    const to = await headRevision(desk, minh, articleId);
    expect(ok(await compareRevisions(desk, minh, { articleId, from, to })).toNumber).toBe(2);
    expect(ok(await readRevision(desk, minh, { articleId, revisionId: from }))).toMatchObject({
      number: 1,
      isHead: false,
    });
  });
});
