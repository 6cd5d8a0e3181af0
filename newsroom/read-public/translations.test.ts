import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { takeDownArticle } from '#newsroom/take-down-article.ts';
import { changeDetails, goodArticle, ok, onHead, published } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { readPublishedArticle } from './read-published-article.ts';

const { lan, minh, thuy, chi } = people;
const [original, translation] = [1001, 1002];
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const seen = async (number: number) =>
  (await readPublishedArticle(room.desk, number))?.translations.map((one) => [one.language, one.number]);

async function publishDraft(articleId: string): Promise<void> {
  const { desk } = room;
  ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
  ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
  ok(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)));
}

test('a translation and its original lead to each other while both are read, and tell the press of each other', async () => {
  const { desk, purged } = room;
  const first = await published(desk);
  const draft = await goodArticle(desk, lan, { language: 'en' });
  ok(await changeDetails(desk, lan, draft, { translationOf: original }));
  expect(await seen(original)).toEqual([]);
  purged.length = 0;
  await publishDraft(draft);
  expect(await seen(original)).toEqual([['en', translation]]);
  expect(await seen(translation)).toEqual([['vi', original]]);
  expect(purged.flat()).toEqual(expect.arrayContaining(['article:1001', 'article:1002']));

  const why = { reason: 'Sai', ground: 'Luật' };
  ok(await takeDownArticle(desk, chi, { articleId: first, requestId: desk.newId(), ...why }));
  expect(await seen(translation)).toEqual([]);
});

test.each([
  ['vi', original, 'sameLanguage'],
  ['en', 4711, 'notPublished'],
] as const)('an article in %s is no translation of %s: %s', async (language, translationOf, rule) => {
  const { desk } = room;
  await published(desk);
  const draft = await goodArticle(desk, lan, { language });
  expect(await changeDetails(desk, lan, draft, { translationOf })).toEqual({
    ok: false,
    problem: { code: 'invalid', problem: { field: 'translationOf', rule } },
  });
});

test('other details are saved though the original is not read any more', async () => {
  const { desk } = room;
  const first = await published(desk);
  const draft = await goodArticle(desk, lan, { language: 'en' });
  ok(await changeDetails(desk, lan, draft, { translationOf: original }));
  const why = { reason: 'Sai', ground: 'Luật' };
  ok(await takeDownArticle(desk, chi, { articleId: first, requestId: desk.newId(), ...why }));
  ok(await changeDetails(desk, lan, draft, { tags: ['Flood'] }));
});
