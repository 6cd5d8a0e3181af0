import { listPublished } from '#db/queries/published.ts';
import { listSections } from '#db/queries/sections.ts';
import type { Q } from '#db/store.ts';
import { fillPage, storiesOfGroup } from '#domain/fronts/fill.ts';
import { frontIdOf } from '#domain/fronts/front.ts';
import { type Places, placesOf } from '#domain/fronts/places.ts';
import type { FrontPage, Strip } from '#domain/published.ts';
import { sectionWithin, topSections } from '#domain/sections.ts';
import type { SiteLanguage } from '#domain/site-language.ts';
import { placesInForce, storiesIn } from '#newsroom/fronts/arrangement-in-force.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { teaserOf } from './published-shapes.ts';

const mostLatest = 6;
const mostInStrip = 4;

/**
 * The front page: what editors set, the newest where nothing is set, and the newest of each section. No story stands
 * on it twice. `places` draws an arrangement that is not in force.
 */
export async function readFrontPage(
  { store, clock }: Newsroom,
  { places, language = 'vi' }: { places?: Places; language?: SiteLanguage } = {},
): Promise<FrontPage> {
  const { read: q } = store;
  const set = places ?? (await placesInForce(q, frontIdOf({ language }), clock()));
  const limit = mostLatest + placesOf('frontPage').length;
  const newest = (await listPublished(q, { language, limit })).map(teaserOf);
  const page = fillPage('frontPage', set, { known: await storiesIn(q, set), newest });
  const [lead] = storiesOfGroup('frontPage', page, 'lead');
  const latest = page.rest.slice(0, mostLatest);
  const shown = new Set([
    ...page.filled.map(({ story }) => story?.number),
    ...latest.map(({ number }) => number),
  ]);
  return {
    ...(lead && { lead }),
    beside: storiesOfGroup('frontPage', page, 'beside'),
    picks: storiesOfGroup('frontPage', page, 'picks'),
    latest,
    strips: await readStrips(q, language, shown),
  };
}

/** What each section of the masthead has beyond the stories that the page shows already. */
async function readStrips(
  q: Q,
  language: SiteLanguage,
  shown: ReadonlySet<number | undefined>,
): Promise<Strip[]> {
  const sections = await listSections(q);
  const strips: Strip[] = [];
  for (const section of topSections(sections)) {
    const sectionIds = sectionWithin(sections, section.id);
    const lines = await listPublished(q, { sectionIds, language, limit: mostInStrip + shown.size });
    const teasers = lines.filter(({ number }) => !shown.has(number)).slice(0, mostInStrip);
    if (teasers.length > 0) strips.push({ section, teasers: teasers.map(teaserOf) });
  }
  return strips;
}
