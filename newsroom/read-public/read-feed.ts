import { countLive } from '#db/queries/editions.ts';
import { listPublished } from '#db/queries/published.ts';
import { listSections } from '#db/queries/sections.ts';
import type { SectionName, Teaser } from '#domain/published.ts';
import { type ListedSection, sectionWithin } from '#domain/sections.ts';
import type { SiteLanguage } from '#domain/site-language.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { teaserOf } from './published-shapes.ts';

export type FeedContent = { section?: SectionName; teasers: readonly Teaser[] };

const storiesInFeed = 30;

/** The newest live articles, at most 30; those of one section, or undefined when there is no such section. */
export async function readFeed(
  { store: { read: q } }: Newsroom,
  { language = 'vi', sectionId }: { language?: SiteLanguage; sectionId?: string | undefined } = {},
): Promise<FeedContent | undefined> {
  const sections = await listSections(q);
  const section = sections.find(({ id }) => id === sectionId);
  if (sectionId !== undefined && !section) return undefined;
  const lines = await listPublished(q, {
    ...(section && { sectionIds: sectionWithin(sections, section.id) }),
    language,
    limit: storiesInFeed,
  });
  return { ...(section && { section }), teasers: lines.map(teaserOf) };
}

/** Whether the English side has an article, so that there is a way to it. */
export async function hasEnglish({ store }: Newsroom): Promise<boolean> {
  return (await countLive(store.read, 'en', 1)) > 0;
}

/** Every section, those under another one after it. */
export function readSections({ store }: Newsroom): Promise<ListedSection[]> {
  return listSections(store.read);
}
