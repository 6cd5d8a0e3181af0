import { afterEach, beforeEach, expect, test } from 'vitest';
import { metadataVersions } from '#db/schema.ts';
import { editMetadata } from './edit-metadata.ts';
import { publishRevision } from './publish-revision.ts';
import { readArticleForDesk } from './read-article.ts';
import { returnArticle } from './return-article.ts';
import { signRevision } from './sign-revision.ts';
import { submitArticle } from './submit-article.ts';
import {
  approved,
  changeDetails,
  goodArticle,
  goodMetadata,
  ok,
  onHead,
  ruleOf,
  stageOf,
  submitted,
} from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';

const { lan, hung, minh, chi } = people;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

async function levelRoles(articleId: string): Promise<string[]> {
  const { signOff } = ok(await readArticleForDesk(room.desk, chi, { articleId }));
  return signOff.levels.map(({ role }) => role);
}

test('a change of details is a version of its own with its writer, and names the fields', async () => {
  const { desk } = room;
  const articleId = await goodArticle(desk);
  expect(ok(await changeDetails(desk, minh, articleId, { tags: ['Đê  điều'], slug: 'giu-de' }))).toEqual({
    metaVersion: 1,
    dropsNote: false,
  });
  const view = ok(await readArticleForDesk(desk, lan, { articleId }));
  expect(view.metadata).toMatchObject({ tags: ['Đê điều'], slug: 'giu-de' });
  expect(view.contributors.map(({ id }) => id)).toEqual(['lan', 'minh']);
  expect(view.history[0]).toMatchObject({ kind: 'metadataChanged', data: { fields: ['tags', 'slug'] } });
  expect(await desk.store.read.$count(metadataVersions)).toBe(2);
});

test('a stale form is answered with what stands, and overwrites nothing', async () => {
  const { desk } = room;
  const articleId = await goodArticle(desk);
  ok(await changeDetails(desk, minh, articleId, { tags: ['lũ'] }));
  const stale = {
    articleId,
    metaVersion: 0,
    metadata: goodMetadata({ tags: ['bão'] }),
    requestId: 'request-1',
  };
  const result = await editMetadata(desk, lan, stale);
  expect(result).toMatchObject({
    problem: { code: 'behindMetadata', metaVersion: 1, metadata: { tags: ['lũ'] } },
  });
});

test('saving without a change voids nobody’s signature', async () => {
  const { desk } = room;
  const articleId = await approved(desk);
  expect(ok(await changeDetails(desk, chi, articleId, {}))).toEqual({ metaVersion: 0, dropsNote: false });
  expect(await stageOf(desk, articleId)).toBe('approved');
});

test('unknown keys, unknown sections and impossible days are refused by field', async () => {
  const { desk } = room;
  const articleId = await goodArticle(desk);
  const bad = [
    [{ ...goodMetadata(), authorId: 'hung' }, 'authorId'],
    [goodMetadata({ section: 'khong-co' }), 'section'],
    [goodMetadata({ dateline: { mark: null, place: 'Hà Nội', date: '2026-02-30' } }), 'dateline.date'],
    ['nonsense', ''],
  ] as const;
  for (const [metadata, field] of bad) {
    const result = await editMetadata(desk, lan, {
      articleId,
      metaVersion: 0,
      metadata,
      requestId: desk.newId(),
    });
    expect(result).toMatchObject({ ok: false, problem: { code: 'invalid', problem: { field } } });
  }
  const request = { articleId, metaVersion: 0, metadata: goodMetadata(), requestId: desk.newId() };
  expect(ruleOf(await editMetadata(desk, hung, request))).toBe('notFound');
});

test('a stricter section or the sensitive mark raises the levels of an article under review at once', async () => {
  const { desk } = room;
  const articleId = await submitted(desk);
  expect(await levelRoles(articleId)).toEqual(['editor']);
  ok(await changeDetails(desk, minh, articleId, { sensitive: true }));
  expect(await levelRoles(articleId)).toEqual(['editor', 'chief']);
  ok(await changeDetails(desk, minh, articleId, { section: 'chinh-tri' }));
  expect(await levelRoles(articleId)).toEqual(['editor', 'secretary', 'chief']);
});

test('nobody drops a level that they could not sign, not even by returning to draft', async () => {
  const { desk } = room;
  const articleId = await submitted(desk, { sensitive: true });
  ok(await changeDetails(desk, lan, articleId, { sensitive: false }));
  expect(await levelRoles(articleId)).toEqual(['editor', 'chief']);
  ok(await returnArticle(desk, minh, { articleId, reason: 'Xem lại', requestId: 'request-1' }));
  ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
  expect(await levelRoles(articleId)).toEqual(['editor', 'chief']);
  ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
  expect(await stageOf(desk, articleId)).toBe('inReview');
  ok(await changeDetails(desk, chi, articleId, { sensitive: true }));
  ok(await changeDetails(desk, chi, articleId, { sensitive: false }));
  expect(await levelRoles(articleId)).toEqual(['editor']);
});

test('the sensitive mark that somebody else set on a draft is lifted by the chief alone', async () => {
  const { desk } = room;
  const articleId = await goodArticle(desk);
  ok(await changeDetails(desk, minh, articleId, { sensitive: true }));
  for (const person of [lan, minh]) {
    expect(await changeDetails(desk, person, articleId, { sensitive: false })).toEqual({
      ok: false,
      problem: { code: 'invalid', problem: { field: 'sensitive', rule: 'onlyChiefLifts' } },
    });
  }
  ok(await changeDetails(desk, chi, articleId, { sensitive: false }));
});

test('nor by publishing first and changing the details of the live article', async () => {
  const { desk } = room;
  const articleId = await submitted(desk, { sensitive: true });
  ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
  ok(await signRevision(desk, chi, await onHead(desk, chi, articleId)));
  ok(await publishRevision(desk, minh, await onHead(desk, minh, articleId)));
  ok(await changeDetails(desk, lan, articleId, { sensitive: false }));
  expect(await stageOf(desk, articleId)).toBe('draft');
  ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
  expect(await levelRoles(articleId)).toEqual(['editor', 'chief']);
  ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
  expect(ruleOf(await publishRevision(desk, minh, await onHead(desk, minh, articleId)))).toBe(
    'chainComplete',
  );
});
