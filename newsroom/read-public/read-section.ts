import { listSections } from '#db/queries/sections.ts';
import type { Q } from '#db/store.ts';
import { fillPage, storiesOfGroup } from '#domain/fronts/fill.ts';
import { frontIdOf } from '#domain/fronts/front.ts';
import type { Places } from '#domain/fronts/places.ts';
import type { SectionPage, StoryPage } from '#domain/published.ts';
import { sectionsUnder, sectionWithin, wayTo } from '#domain/sections.ts';
import type { SiteLanguage } from '#domain/site-language.ts';
import { placesInForce, storiesIn } from '#newsroom/fronts/arrangement-in-force.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readStoryPage } from './story-pages.ts';

type Asked = {
  /** The public number under which the page begins; the first page without it. */
  below?: number | undefined;
  /** Draws an arrangement that is not in force. */
  places?: Places;
  language?: SiteLanguage;
};

/** One page of a section with what stands under it; undefined when there is no such section or page. */
export async function readSection(
  { store: { read: q }, clock }: Newsroom,
  sectionId: string,
  { below, places, language = 'vi' }: Asked = {},
): Promise<SectionPage | undefined> {
  const sections = await listSections(q);
  const section = sections.find(({ id }) => id === sectionId);
  if (!section) return undefined;
  const narrowed = { sectionIds: sectionWithin(sections, sectionId), language };
  const stories = await readStoryPage(q, { below, narrowed });
  if (!stories) return undefined;
  const around = { section, way: wayTo(sections, sectionId), under: sectionsUnder(sections, sectionId) };
  if (below !== undefined) return { ...around, ...stories, beside: [] };
  const set = places ?? (await placesInForce(q, frontIdOf({ sectionId, language }), clock()));
  return { ...around, ...(await withTop(q, stories, set)) };
}

/** The first page: what editors set at its top, then the newest that do not stand there. */
async function withTop(q: Q, stories: StoryPage, set: Places) {
  const page = fillPage('section', set, { known: await storiesIn(q, set), newest: stories.teasers });
  const [lead] = storiesOfGroup('section', page, 'lead');
  return {
    ...stories,
    teasers: page.rest,
    ...(lead && { lead }),
    beside: storiesOfGroup('section', page, 'beside'),
  };
}
