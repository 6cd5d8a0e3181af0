import { afterEach, beforeEach, expect, test } from 'vitest';
import { numberOfSlug, type PublishedEdition } from '#domain/published.ts';
import { createArticle } from './create-article.ts';
import { previewArticle } from './preview-article.ts';
import { publishRevision } from './publish-revision.ts';
import { readPublishedArticle } from './read-public/read-published-article.ts';
import { signRevision } from './sign-revision.ts';
import { submitArticle } from './submit-article.ts';
import {
  approved,
  changeDetails,
  goodArticle,
  headRevision,
  ok,
  onHead,
  published,
  ruleOf,
  type,
} from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';

const { lan, hung, minh, thuy } = people;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

/** What readers get, without what only publishing gives. */
async function readersGet(path: string) {
  const found = await readPublishedArticle(room.desk, numberOfSlug(path) ?? 0);
  if (!found) throw new Error(`nobody can read ${path}`);
  const { number: _, path: __, photo: ___, publishedAt, updatedAt, ...printed } = found;
  return { printed: timeless(printed), publishedAt, updatedAt };
}

/** The hour of publishing is not known before it. */
function timeless<P extends { editions: readonly PublishedEdition[] }>(printed: P) {
  return { ...printed, editions: printed.editions.map(({ at: _, ...edition }) => edition) };
}

async function previewOf(articleId: string, revisionId?: string) {
  const asked = revisionId === undefined ? { articleId } : { articleId, revisionId };
  const { publishedAt, updatedAt, ...printed } = ok(await previewArticle(room.desk, lan, asked));
  return { printed: timeless(printed), publishedAt, updatedAt };
}

test('a preview is what readers then get', async () => {
  const { desk } = room;
  const articleId = await approved(desk);
  const before = await previewOf(articleId);
  const { path } = ok(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)));
  const after = await readersGet(path);
  expect(before.printed).toEqual(after.printed);
  expect(before.publishedAt).toBeLessThan(after.publishedAt);
});

test('a preview of an update has its number, its note, and the hour of the first edition', async () => {
  const { desk } = room;
  const articleId = await published(desk);
  ok(await type(desk, lan, articleId, 'Sáng 22-11, '));
  ok(await changeDetails(desk, lan, articleId, { updateNote: 'Thêm giờ họp.' }));
  const before = await previewOf(articleId);
  expect(before.printed).toMatchObject({
    ...{ sequence: 2, note: 'Thêm giờ họp.' },
    editions: [
      { sequence: 1, kind: 'first' },
      { sequence: 2, kind: 'update', note: 'Thêm giờ họp.' },
    ],
  });
  ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
  ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
  const { path } = ok(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)));
  const after = await readersGet(path);
  expect(before.printed).toEqual(after.printed);
  expect(before.publishedAt).toBe(after.publishedAt);
});

test('a revision is shown as it was signed, whatever was written since', async () => {
  const { desk } = room;
  const articleId = await goodArticle(desk);
  const revisionId = await headRevision(desk, lan, articleId);
  const kept = await previewOf(articleId, revisionId);
  ok(await type(desk, lan, articleId, 'Thêm. '));
  expect((await previewOf(articleId, revisionId)).printed).toEqual(kept.printed);
  expect((await previewOf(articleId)).printed).not.toEqual(kept.printed);
});

test('an article that has neither words nor a section can be looked at', async () => {
  const { desk } = room;
  const { articleId } = ok(await createArticle(desk, lan, { requestId: desk.newId() }));
  const { printed } = await previewOf(articleId);
  expect(printed).toMatchObject({ headline: '', sapo: '', sequence: 1, photos: {} });
  expect(printed.section).toBeUndefined();
});

test('who may not see an article sees no preview, and no revision of another article', async () => {
  const { desk } = room;
  const articleId = await goodArticle(desk);
  const other = await goodArticle(desk, hung);
  const revisionId = await headRevision(desk, hung, other);
  expect(ruleOf(await previewArticle(desk, hung, { articleId }))).toBe('notFound');
  expect(ruleOf(await previewArticle(desk, people.an, { articleId }))).toBe('notFound');
  expect(ruleOf(await previewArticle(desk, lan, { articleId, revisionId }))).toBe('notFound');
});
