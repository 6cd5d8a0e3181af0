import { afterEach, beforeEach, expect, test } from 'vitest';
import { bringIndexUpToDate } from '#newsroom/public-index/bring-index-up-to-date.ts';
import { fillArchive, type OldStory } from '#newsroom/testing/fill-archive.ts';
import { openTestNewsroom, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { readPublishedArticle } from './read-published-article.ts';
import { readTerm } from './read-term.ts';

let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

async function archive(...stories: OldStory[]): Promise<void> {
  await fillArchive(room.desk, stories);
  await bringIndexUpToDate(room.desk);
}
const tag = (slug: string, page = 1) => readTerm(room.desk, { kind: 'tag', slug, page });
const author = (slug: string) => readTerm(room.desk, { kind: 'author', slug, page: 1 });
const tagged = (headline: string, ...tags: string[]): OldStory => ({ headline, metadata: { tags } });
const by = (headline: string, name: string, roles: string[] = []): OldStory => ({
  headline,
  metadata: { byline: [{ roles, name }] },
});

test('a topic has one page, however its capitals are written, newest first', async () => {
  await archive(tagged('Một', 'Phòng chống lũ'), tagged('Hai', 'phòng chống lũ', 'Đê điều'), tagged('Ba'));
  const page = await tag('phong-chong-lu');
  expect(page?.term).toMatchObject({ name: 'Phòng chống lũ', path: '/chu-de/phong-chong-lu' });
  expect(page?.teasers.map(({ headline }) => headline)).toEqual(['Hai', 'Một']);
  expect(await tag('khong-co')).toBeUndefined();
  expect(await tag('phong-chong-lu', 2)).toBeUndefined();
});

test('two names that differ in marks alone have pages of their own', async () => {
  await archive(by('Một', 'Thu Hà'), by('Hai', 'Thụ Hạ', ['tin']));
  expect((await author('thu-ha'))?.teasers.map(({ headline }) => headline)).toEqual(['Một']);
  expect((await author('thu-ha-2'))?.term.name).toBe('Thụ Hạ');
});

test('a source is no author, and a name at the desk that was not printed is nowhere', async () => {
  await archive(by('Một', 'TTXVN', ['theo']));
  expect(await author('ttxvn')).toBeUndefined();
  expect(await author('nguoi-lan')).toBeUndefined();
});

test('related are those that share most topics, then the newest of the section; never the article itself', async () => {
  await archive(tagged('Một', 'Lũ', 'Đê'), tagged('Hai', 'Lũ'), tagged('Ba', 'Đê', 'Lũ'), tagged('Bốn'), {
    headline: 'Xa',
    metadata: { section: 'chinh-tri' },
  });
  const article = await readPublishedArticle(room.desk, 1001);
  expect(article?.related.map(({ headline }) => headline)).toEqual(['Ba', 'Hai', 'Bốn']);
  expect(article?.terms.map(({ path }) => path)).toEqual(['/chu-de/lu', '/chu-de/de']);
});

test('pages far back hold what is theirs', async () => {
  await archive(...Array.from({ length: 50 }, (_, at) => tagged(`Bài ${at}`, 'Lũ')));
  const pages = await Promise.all([1, 2, 3].map((page) => tag('lu', page)));
  const all = pages.flatMap((page) => page?.teasers.map(({ headline }) => headline) ?? []);
  expect(all).toEqual(Array.from({ length: 50 }, (_, at) => `Bài ${49 - at}`));
});
