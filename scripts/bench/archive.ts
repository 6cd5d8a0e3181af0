import type { Newsroom } from '#newsroom/newsroom.ts';
import { bringIndexUpToDate } from '#newsroom/public-index/bring-index-up-to-date.ts';
import { readFrontPage } from '#newsroom/read-public/read-front-page.ts';
import { readPublishedArticle } from '#newsroom/read-public/read-published-article.ts';
import { readSection } from '#newsroom/read-public/read-section.ts';
import { searchArticles } from '#newsroom/read-public/search-articles.ts';
import { suggestSearches } from '#newsroom/read-public/suggest-searches.ts';
import { fillArchive } from '#newsroom/testing/fill-archive.ts';
import { openTestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { oldStories } from './archive-text.ts';
import type { Figure } from './figure.ts';
import { sideBySide } from './side-by-side.ts';

const small = 1_000;
const large = 100_000;
const firstNumber = 1_001;
const atOnce = 5_000;
const storiesOnPage = 19;

type Reading = { name: string; read: (desk: Newsroom) => Promise<unknown> };
const search = (typed: string) => (desk: Newsroom) => searchArticles(desk, { typed, page: 1 });

const readings: readonly Reading[] = [
  { name: 'Front page', read: readFrontPage },
  { name: 'Section, first page', read: (desk) => readSection(desk, 'thoi-su') },
  {
    name: 'Section, last page',
    read: (desk) => readSection(desk, 'thoi-su', { below: firstNumber + storiesOnPage }),
  },
  { name: 'Article with what is related', read: (desk) => readPublishedArticle(desk, firstNumber + 7) },
  { name: 'Search: Đảng ủy', read: search('Đảng ủy') },
  { name: 'Search: dang uy', read: search('dang uy') },
  { name: 'Search: "đê điều" xã', read: search('"đê điều" xã') },
  { name: 'Search: 847-NQ/QUTW, cited all the time', read: search('847-NQ/QUTW') },
  { name: 'Search: 12-CT/TW, cited twenty times', read: search('12-CT/TW') },
  { name: 'Search: a word of all and a rare one', read: search('số 1500') },
  { name: 'Suggestions', read: (desk) => suggestSearches(desk, 'an ba') },
];

/** What readers ask for from an archive of 100,000 articles, beside one of 1,000. */
export async function archive(): Promise<Figure[]> {
  const [many, few] = [await filled(large), await filled(small)];
  const figures: Figure[] = [];
  for (const { name, read } of readings) {
    const times = await sideBySide(
      { ours: () => read(many.desk), bare: () => read(few.desk) },
      { forMs: 1_500 },
    );
    const promise = { baseline: 'of 1,000', unit: 'ms', limit: Math.max(2 * times.bare, 1) };
    figures.push({ name: `${name}, of 100,000`, ...times, ...promise });
  }
  await Promise.all([many.remove(), few.remove()]);
  return figures;
}

async function filled(stories: number) {
  const room = await openTestNewsroom();
  for (let from = 0; from < stories; from += atOnce) {
    const count = Math.min(atOnce, stories - from);
    await fillArchive(room.desk, oldStories(count, firstNumber + from), firstNumber + from);
  }
  await bringIndexUpToDate(room.desk);
  return room;
}
