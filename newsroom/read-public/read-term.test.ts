import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeLiveEdition } from '#db/queries/editions.ts';
import { articles } from '#db/schema.ts';
import type { StoryPage } from '#domain/published.ts';
import { bringIndexUpToDate } from '#newsroom/public-index/bring-index-up-to-date.ts';
import { fillArchive, type OldStory } from '#newsroom/testing/fill-archive.ts';
import { openTestNewsroom, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { readPublishedArticle } from './read-published-article.ts';
import { readSection } from './read-section.ts';
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
const tag = (slug: string, below?: number) => readTerm(room.desk, { kind: 'tag', slug, below });
const author = (slug: string) => readTerm(room.desk, { kind: 'author', slug });
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
  expect(await tag('phong-chong-lu', 1001)).toBeUndefined();
  expect(await tag('phong-chong-lu', 9999)).toBeUndefined();
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

/** The pages of a list, from the first one down. */
async function walkDown(read: (below?: number) => Promise<StoryPage | undefined>): Promise<StoryPage[]> {
  const pages: StoryPage[] = [];
  for (let page = await read(); page; page = page.older === undefined ? undefined : await read(page.older))
    pages.push(page);
  return pages;
}
const headlinesOf = (pages: readonly StoryPage[]) =>
  pages.flatMap(({ teasers }) => teasers.map(({ headline }) => headline));

/** A page of the section with what stands at its top first. */
async function section(below?: number): Promise<StoryPage | undefined> {
  const page = await readSection(room.desk, 'thoi-su', { below });
  return page && { ...page, teasers: [...(page.lead ? [page.lead] : []), ...page.beside, ...page.teasers] };
}

test.each([
  ['a topic', (below?: number) => tag('lu', below)],
  ['a section', section],
])('the pages of %s hold each article once, and lead back the way they lead down', async (_, read) => {
  await archive(...Array.from({ length: 50 }, (_one, at) => tagged(`Bài ${at}`, 'Lũ')));
  const pages = await walkDown(read);
  expect(headlinesOf(pages)).toEqual(Array.from({ length: 50 }, (_one, at) => `Bài ${49 - at}`));
  expect(pages.map(({ newer }) => newer)).toEqual([undefined, 'top', pages[1]?.below]);
});

test('articles of one moment are told apart by their numbers, and a page begins where a lost article stood', async () => {
  const at = Date.UTC(2026, 0, 5);
  await archive(...Array.from({ length: 30 }, (_one, number) => ({ ...tagged(`Bài ${number}`, 'Lũ'), at })));
  const pages = await walkDown((below) => tag('lu', below));
  expect(new Set(headlinesOf(pages)).size).toBe(30);
  const { older = 0 } = pages[0] ?? {};
  await room.desk.store.tx(async (q) => {
    await q.update(articles).set({ stage: 'draft', liveEditionId: null }).where(eq(articles.number, older));
    await removeLiveEdition(q, `a${older}`);
  });
  await bringIndexUpToDate(room.desk);
  expect(headlinesOf([await tag('lu', older)].filter((page) => page !== undefined))).toHaveLength(11);
});

test('a document has one page for all that cite it, and leads from one article to the next', async () => {
  await archive(
    {
      headline: 'Một',
      body: 'Theo kết luận số 21-KL/TW, Quy định số 37-QĐ/TW của Ban chấp hành Trung ương.',
    },
    tagged('Hai', 'Lũ'),
    { headline: 'Ba', body: 'Kết luận số 21 – KL/TW được quán triệt.' },
    { headline: 'Bốn', body: 'Kết luận 21-KL/QUTW là một văn bản khác.' },
  );
  const page = await readTerm(room.desk, { kind: 'document', slug: '21-kl-tw' });
  expect(page?.term).toMatchObject({ name: 'Kết luận 21-KL/TW', path: '/van-ban/21-kl-tw' });
  expect(page?.teasers.map(({ headline }) => headline)).toEqual(['Ba', 'Một']);
  const article = await readPublishedArticle(room.desk, 1001);
  expect(article?.documents).toEqual([
    {
      key: 'party:21::KL:TW',
      canonical: '21-KL/TW',
      name: 'Kết luận 21-KL/TW',
      path: '/van-ban/21-kl-tw',
      issuer: 'Ban Chấp hành Trung ương',
    },
    expect.objectContaining({ name: 'Quy định 37-QĐ/TW', issuer: 'Ban Chấp hành Trung ương' }),
  ]);
  expect(article?.related[0]?.headline).toBe('Ba');
});

test('two documents whose addresses would be one get an address each', async () => {
  await archive(
    { headline: 'Một', body: 'Nghị quyết 33-NQ/TW.' },
    { headline: 'Hai', body: 'Nghị quyết 33/NQ-TW.' },
  );
  const headlines = async (slug: string) =>
    (await readTerm(room.desk, { kind: 'document', slug }))?.teasers.map(({ headline }) => headline);
  expect([await headlines('33-nq-tw'), await headlines('33-nq-tw-2')]).toEqual([['Một'], ['Hai']]);
});
