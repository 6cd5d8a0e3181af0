import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArticleMetadata } from '#domain/metadata.ts';
import { publishRevision } from './publish-revision.ts';
import { readArticleForDesk } from './read-article.ts';
import { readCorrections } from './read-public/read-corrections.ts';
import { readPublishedArticle } from './read-public/read-published-article.ts';
import { signRevision } from './sign-revision.ts';
import { submitArticle } from './submit-article.ts';
import { takeDownArticle } from './take-down-article.ts';
import { changeDetails, ok, onHead, published, ruleOf, type } from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';

const { lan, minh, thuy, chi } = people;
const number = 1001;
const wrong = 'Bản trước viết nhầm 417 đại biểu; đúng là 471.';
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const details = async (articleId: string): Promise<ArticleMetadata> =>
  ok(await readArticleForDesk(room.desk, chi, { articleId })).metadata;

async function publishAgain(articleId: string): Promise<void> {
  const { desk } = room;
  ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
  ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
  ok(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)));
}

async function corrected(words = wrong): Promise<string> {
  const articleId = await published(room.desk);
  ok(await type(room.desk, lan, articleId, '471. '));
  const change = { updateKind: 'correction', updateNote: words } as const;
  ok(await changeDetails(room.desk, lan, articleId, change));
  await publishAgain(articleId);
  return articleId;
}

test('a correction stands on its article and in the public list, with the words that were signed', async () => {
  await corrected();
  const article = await readPublishedArticle(room.desk, number);
  expect(article).toMatchObject({ sequence: 2, note: wrong, corrections: [{ note: wrong }] });
  expect(await readCorrections(room.desk)).toMatchObject([
    { note: wrong, headline: article?.headline, path: article?.path },
  ]);
});

test('a correction that does not say what was wrong is not submitted', async () => {
  const { desk } = room;
  const articleId = await published(desk);
  ok(await changeDetails(desk, lan, articleId, { updateKind: 'correction' }));
  expect(await submitArticle(desk, lan, await onHead(desk, lan, articleId))).toMatchObject({
    problem: { refusal: { rule: 'checksPass', blocking: ['correctionNoteMissing'] } },
  });
});

test('it stays on the article through later updates, and their notes are their own', async () => {
  const articleId = await corrected();
  ok(await type(room.desk, lan, articleId, 'Thêm. '));
  expect(await details(articleId)).not.toHaveProperty('updateNote');
  expect(await details(articleId)).not.toHaveProperty('updateKind');
  await publishAgain(articleId);
  const article = await readPublishedArticle(room.desk, number);
  expect(article).toMatchObject({ sequence: 3, corrections: [{ note: wrong }] });
  expect(article).not.toHaveProperty('note');
});

test('the first change of a detail drops the old note too, but not one that is written with it', async () => {
  const { desk } = room;
  const articleId = await corrected();
  expect(await changeDetails(desk, lan, articleId, { tags: ['đê điều'] })).toMatchObject({
    value: { dropsNote: true },
  });
  expect(await details(articleId)).toMatchObject({ tags: ['đê điều'] });
  expect(await details(articleId)).not.toHaveProperty('updateNote');

  const again = await published(desk);
  ok(await changeDetails(desk, lan, again, { tags: ['lũ'], updateNote: 'Thêm từ khóa.' }));
  expect(await details(again)).toMatchObject({ updateNote: 'Thêm từ khóa.' });
});

test('what readers do not see any more is in no list of corrections', async () => {
  const articleId = await corrected();
  const why = { reason: 'Sai', ground: 'Điều 35' };
  ok(await takeDownArticle(room.desk, chi, { articleId, requestId: room.desk.newId(), ...why }));
  expect(await readCorrections(room.desk)).toEqual([]);
});

test('another slug is another address of the same number', async () => {
  const { desk } = room;
  const articleId = await published(desk);
  const before = (await readPublishedArticle(desk, number))?.path;
  ok(await changeDetails(desk, lan, articleId, { slug: 'hoi-nghi-phong-chong-lu' }));
  await publishAgain(articleId);
  const after = (await readPublishedArticle(desk, number))?.path;
  expect(after).toBe('/thoi-su/hoi-nghi-phong-chong-lu-1001');
  expect(after).not.toBe(before);
  ok(await type(desk, lan, articleId, 'Thêm. '));
  await publishAgain(articleId);
  expect((await readPublishedArticle(desk, number))?.path).toBe(after);
  expect(ruleOf(await changeDetails(desk, lan, articleId, { slug: null }))).toBe('done');
});
