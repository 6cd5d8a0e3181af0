import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeLiveEdition } from '#db/queries/editions.ts';
import { articles } from '#db/schema.ts';
import { readAsked } from '#domain/search/asked.ts';
import type { SearchFound } from '#domain/search/found.ts';
import type { Part } from '#domain/search/passage.ts';
import { bringIndexUpToDate } from '#newsroom/public-index/bring-index-up-to-date.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { putBackArticle } from '#newsroom/put-back-article.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { takeDownArticle } from '#newsroom/take-down-article.ts';
import { goodArticle, ok, onHead, published, type } from '#newsroom/testing/arrange.ts';
import { fillArchive, type OldStory } from '#newsroom/testing/fill-archive.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { searchArticles } from './search-articles.ts';
import { suggestSearches } from './suggest-searches.ts';

const { lan, minh, thuy, chi } = people;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

async function archive(...stories: OldStory[]): Promise<void> {
  await fillArchive(room.desk, stories);
  await bringIndexUpToDate(room.desk);
}

const search = (typed: string, query: Record<string, string> = {}): Promise<SearchFound | undefined> =>
  searchArticles(room.desk, readAsked(new URLSearchParams({ q: typed, ...query })));
const headlines = async (typed: string, query: Record<string, string> = {}) =>
  (await search(typed, query))?.results.map(({ teaser }) => teaser.headline);
const shown = (parts: readonly Part[] = []) =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

test('words without marks find words with them, and marks that were typed come first', async () => {
  await archive(
    { headline: 'Đang mưa ở miền Trung', body: 'Trời đang uy hiếp các tuyến đê.' },
    { headline: 'Đảng ủy họp phiên cuối năm', body: 'Phiên họp bàn công tác cán bộ.' },
    { headline: 'Tin vắn', body: 'Ông Dang Uy người Malaysia.' },
    { headline: 'Quân khu sơ kết', body: 'Nghị quyết của Đảng ủy được quán triệt.' },
  );
  expect(await headlines('dang uy')).toEqual([
    'Tin vắn',
    'Đảng ủy họp phiên cuối năm',
    'Quân khu sơ kết',
    'Đang mưa ở miền Trung',
  ]);
  expect((await headlines('Đảng ủy'))?.slice(0, 2)).toEqual([
    'Đảng ủy họp phiên cuối năm',
    'Quân khu sơ kết',
  ]);
  expect((await headlines('đang'))?.[0]).toBe('Đang mưa ở miền Trung');
});

test('the place of a tone is no difference', async () => {
  await archive({ headline: 'Nền hoà bình', body: 'Sức khoẻ và thuỷ lợi.' });
  for (const typed of ['hòa bình', 'khỏe', 'thủy lợi', 'hoà', 'khoẻ'])
    expect(await headlines(typed), typed).toEqual(['Nền hoà bình']);
});

test.each(['847-NQ/QUTW', '847 NQ QUTW', '847-nq/qutw', '847'])(
  'a document is found by %s',
  async (typed) => {
    await archive(
      { headline: 'Quán triệt nghị quyết', body: 'Nghị quyết số 847-NQ/QUTW ngày 28-12-2021.' },
      { headline: 'Bài khác', body: 'Nghị quyết số 84-NQ/QUTW.' },
    );
    expect(await headlines(typed)).toEqual(['Quán triệt nghị quyết']);
  },
);

test('a phrase is found as it stands, and never across two paragraphs', async () => {
  await archive(
    { headline: 'Một', body: 'Hội nghị tổng kết công tác năm.' },
    { headline: 'Hai', body: 'Tổng kết năm qua tại hội nghị.' },
    { headline: 'Ba', body: 'Tham dự hội nghị\ntổng kết có nhiều người.' },
  );
  expect(await headlines('"hội nghị tổng kết"')).toEqual(['Một']);
  expect(await headlines('hội nghị tổng kết')).toEqual(['Một', 'Ba', 'Hai']);
});

test('section and days narrow a search, and the last day is whole', async () => {
  const at = (day: string) => Date.parse(`${day}T23:30:00+07:00`);
  await archive(
    { headline: 'Lũ sớm', at: at('2026-01-05') },
    { headline: 'Lũ muộn', at: at('2026-02-01') },
    { headline: 'Lũ và chính trị', at: at('2026-01-05'), metadata: { section: 'chinh-tri' } },
  );
  expect(await headlines('lũ', { 'chuyen-muc': 'chinh-tri' })).toEqual(['Lũ và chính trị']);
  expect(await headlines('lũ', { tu: '2026-01-06' })).toEqual(['Lũ muộn']);
  expect(await headlines('lũ', { den: '2026-01-05', 'chuyen-muc': 'thoi-su' })).toEqual(['Lũ sớm']);
  expect(await headlines('lũ', { 'chuyen-muc': 'khong-co' })).toEqual([]);
});

test('results stand on pages, each article once, and a page too far is the last', async () => {
  await archive(
    ...Array.from({ length: 40 }, (_, at) => ({ headline: `Bản tin ${at}`, body: 'Bản tin lũ.' })),
  );
  const seen = new Set<string>();
  for (const trang of ['1', '2', '3'])
    for (const one of (await headlines('ban tin', { trang })) ?? []) seen.add(one);
  expect(seen.size).toBe(40);
  expect(await search('ban tin', { trang: '99' })).toMatchObject({
    page: 3,
    pages: 3,
    total: 40,
    isMore: false,
  });
});

test('what is shown are the words that were looked for, in headline and text', async () => {
  await archive({ headline: 'Đảng ủy Quân khu', body: `${'chữ '.repeat(90)}Nghị quyết của Đảng ủy đã rõ.` });
  const [first] = (await search('Đảng ủy'))?.results ?? [];
  expect(shown(first?.headline)).toBe('[Đảng ủy] Quân khu');
  expect(shown(first?.passage)).toContain('Nghị quyết của [Đảng ủy] đã rõ.');
});

test.each(['', '   ', '???', '""'])('%j asks for nothing', async (typed) => {
  expect(await search(typed)).toBeUndefined();
});

test.each(['" OR 1', 'folded : x', 'a* NOT b', "'; drop table terms; --", 'NEAR(a b)', '(((', '\u0000'])(
  '%j is words, not an order to the index',
  async (typed) => {
    await archive({ headline: 'Bài' });
    expect((await search(typed))?.results ?? []).toEqual([]);
  },
);

test('an article is found from its publication on, by its new words after an update, and not once it is taken down', async () => {
  const { desk } = room;
  const draft = await goodArticle(desk);
  expect(await headlines('phòng chống lũ')).toEqual([]);
  const articleId = await published(desk);
  expect(await headlines('phòng chống lũ')).toEqual(['Hội nghị bàn việc phòng chống lũ']);
  expect(await headlines('thủy triều')).toEqual([]);

  ok(await type(desk, lan, articleId, 'Thủy triều dâng. '));
  expect(await headlines('thủy triều')).toEqual([]);
  ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
  ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
  ok(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)));
  expect(await headlines('thuy trieu')).toHaveLength(1);

  const why = { reason: 'Sai', ground: 'Luật' };
  ok(await takeDownArticle(desk, chi, { articleId, requestId: desk.newId(), ...why }));
  expect(await headlines('thuy trieu')).toEqual([]);
  expect(await suggestSearches(desk, 'hoi nghi')).toEqual([]);
  ok(await putBackArticle(desk, chi, { articleId, requestId: desk.newId(), reason: 'Đúng' }));
  expect(await headlines('thuy trieu')).toHaveLength(1);
  expect(draft).not.toBe(articleId);
});

test('headlines are offered while their words are being typed', async () => {
  await archive({ headline: 'Hội nghị quân chính năm 2026' }, { headline: 'Quân khu ra quân' });
  const offered = async (typed: string) =>
    (await suggestSearches(room.desk, typed)).map(({ headline }) => headline);
  expect(await offered('hoi ngh')).toEqual(['Hội nghị quân chính năm 2026']);
  expect(await offered('quân')).toEqual(['Quân khu ra quân', 'Hội nghị quân chính năm 2026']);
  expect(await offered('q')).toEqual([]);
  expect(await offered('')).toEqual([]);
});

test('the index is made anew for what it lacks, and forgets what readers no longer see', async () => {
  await archive({ headline: 'Một' }, { headline: 'Hai' });
  expect(await bringIndexUpToDate(room.desk)).toBe(0);
  await room.desk.store.tx(async (q) => {
    await q.update(articles).set({ stage: 'draft', liveEditionId: null }).where(eq(articles.number, 1001));
    await removeLiveEdition(q, 'a1001');
  });
  expect(await bringIndexUpToDate(room.desk)).toBe(1);
  expect(await headlines('một')).toEqual([]);
  expect(await headlines('hai')).toEqual(['Hai']);
});
