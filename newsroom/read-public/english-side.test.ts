import { afterEach, beforeEach, expect, test } from 'vitest';
import { frontPageId } from '#domain/fronts/places.ts';
import type { SiteLanguage } from '#domain/site-language.ts';
import { arrangeFront } from '#newsroom/fronts/arrange-front.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { takeDownArticle } from '#newsroom/take-down-article.ts';
import { goodArticle, ok, onHead, published } from '#newsroom/testing/arrange.ts';
import { fillArchive } from '#newsroom/testing/fill-archive.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { hasEnglish, readFeed } from './read-feed.ts';
import { readFrontPage } from './read-front-page.ts';
import { readSection } from './read-section.ts';
import { readTombstone } from './read-tombstone.ts';

const { lan, minh, thuy, chi } = people;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

/** Ninety stories of one section; every third is English. */
const fill = () =>
  fillArchive(
    room.desk,
    Array.from({ length: 90 }, (_, at) => ({
      headline: `Hội nghị số ${at}`,
      metadata: { language: at % 3 === 0 ? ('en' as const) : ('vi' as const) },
    })),
  );

/** Every language that the front page, the feed and all pages of the section show. */
async function shownIn(language: SiteLanguage): Promise<{ languages: string[]; inSection: number }> {
  const { lead, beside, picks, latest, strips } = await readFrontPage(room.desk, { language });
  const feed = await readFeed(room.desk, { language });
  const stories = [...(lead ? [lead] : []), ...beside, ...picks, ...latest, ...(feed?.teasers ?? [])];
  stories.push(...strips.flatMap(({ teasers }) => teasers));
  let inSection = 0;
  for (let below: number | undefined, more = true; more; ) {
    const page = await readSection(room.desk, 'thoi-su', { language, below });
    const here = [...(page?.lead ? [page.lead] : []), ...(page?.beside ?? []), ...(page?.teasers ?? [])];
    stories.push(...here);
    inSection += here.length;
    below = page?.older;
    more = below !== undefined;
  }
  return { languages: [...new Set(stories.map((story) => story.language))], inSection };
}

test('each side lists the articles of its language, all of them, and no other', async () => {
  await fill();
  expect(await shownIn('vi')).toEqual({ languages: ['vi'], inSection: 60 });
  expect(await shownIn('en')).toEqual({ languages: ['en'], inSection: 30 });
});

test('what an editor sets stands on the Vietnamese side whatever its language, and nowhere else', async () => {
  await fill();
  const [english, vietnamese] = [1001, 1002];
  ok(
    await arrangeFront(room.desk, minh, {
      ...{ requestId: room.desk.newId(), frontId: frontPageId, seen: null },
      places: [english, vietnamese],
    }),
  );
  const front = await readFrontPage(room.desk);
  expect([front.lead?.number, front.beside[0]?.number]).toEqual([english, vietnamese]);
  expect((await readFrontPage(room.desk, { language: 'en' })).lead?.number).toBe(1088);
});

async function publishEnglish(): Promise<string> {
  const { desk } = room;
  const articleId = await goodArticle(desk, lan, { language: 'en' });
  ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
  ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
  ok(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)));
  return articleId;
}

test('every page changes with the first English article and without the last, and with no other', async () => {
  const { desk, purged } = room;
  const isWholeSite = () => purged.splice(0).flat().includes('site');
  await published(desk);
  expect(isWholeSite()).toBe(false);
  expect(await hasEnglish(desk)).toBe(false);
  const first = await publishEnglish();
  expect(isWholeSite()).toBe(true);
  expect(await hasEnglish(desk)).toBe(true);
  const second = await publishEnglish();
  expect(isWholeSite()).toBe(false);

  const why = { reason: 'Sai', ground: 'Luật' };
  const takeDown = (articleId: string) =>
    takeDownArticle(desk, chi, { articleId, requestId: desk.newId(), ...why });
  ok(await takeDown(first));
  // With one left, it may have been the last but one or the first: the pages are drawn anew once more.
  expect(await hasEnglish(desk)).toBe(true);
  purged.length = 0;
  ok(await takeDown(second));
  expect(isWholeSite()).toBe(true);
  expect(await hasEnglish(desk)).toBe(false);
  expect(await readTombstone(desk, 1002)).toMatchObject({ language: 'en' });
});
