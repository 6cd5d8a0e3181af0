import { afterEach, beforeEach, expect, test } from 'vitest';
import { frontIdOf, frontPageId } from '#domain/fronts/front.ts';
import type { SiteLanguage } from '#domain/site-language.ts';
import { arrangeFront } from '#newsroom/fronts/arrange-front.ts';
import { previewFront } from '#newsroom/fronts/preview-front.ts';
import { readFrontDesk } from '#newsroom/fronts/read-front-desk.ts';
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

const arrange = async (frontId: string, places: number[]) =>
  ok(await arrangeFront(room.desk, minh, { requestId: room.desk.newId(), frontId, seen: null, places }));
const topOf = async (language: SiteLanguage) => {
  const { lead, beside } = await readFrontPage(room.desk, { language });
  return [lead?.number, beside[0]?.number];
};

test('what an editor sets stands on its side of the site whatever its language, and nowhere else', async () => {
  await fill();
  const [english, vietnamese] = [1001, 1002];
  await arrange(frontPageId, [english, vietnamese]);
  expect(await topOf('vi')).toEqual([english, vietnamese]);
  expect(await topOf('en')).toEqual([1088, 1085]);
  room.purged.length = 0;
  await arrange(frontIdOf({ language: 'en' }), [vietnamese]);
  expect(await topOf('en')).toEqual([vietnamese, 1088]);
  expect(await topOf('vi')).toEqual([english, vietnamese]);
  expect(room.purged).toEqual([['front']]);
});

test('the sections of each side have arrangements of their own', async () => {
  await fill();
  const topOfSection = async (language: SiteLanguage) =>
    (await readSection(room.desk, 'thoi-su', { language }))?.lead?.number;
  const frontId = frontIdOf({ sectionId: 'thoi-su', language: 'en' });
  await arrange(frontId, [1004]);
  expect([await topOfSection('en'), await topOfSection('vi')]).toEqual([1004, 1090]);
  expect(room.purged.at(-1)).toEqual(['section:thoi-su']);
  const previewed = await previewFront(room.desk, minh, { frontId, places: [1007] });
  expect(ok(previewed)).toMatchObject({ language: 'en', page: { lead: { number: 1007 } } });
});

test('the desk fills free places of a page with the articles that its readers would get', async () => {
  const { desk } = room;
  const newestOf = async (language: SiteLanguage) => {
    const { newest } = ok(await readFrontDesk(desk, minh, { frontId: frontIdOf({ language }) }));
    return [...new Set(newest.map((story) => story.language))];
  };
  const knowsEnglish = async () => ok(await readFrontDesk(desk, minh, { frontId: frontPageId })).hasEnglish;
  expect(await knowsEnglish()).toBe(false);
  await fill();
  expect(await newestOf('vi')).toEqual(['vi']);
  expect(await newestOf('en')).toEqual(['en']);
  expect(await knowsEnglish()).toBe(true);
  const nowhere = frontIdOf({ sectionId: 'nowhere', language: 'en' });
  expect(await readFrontDesk(desk, minh, { frontId: nowhere })).toMatchObject({
    problem: { code: 'notFound' },
  });
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
