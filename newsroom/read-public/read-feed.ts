import { listPublished } from '#db/queries/published.ts';
import { listSections } from '#db/queries/sections.ts';
import type { SectionName, Teaser } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { teaserOf } from './published-shapes.ts';

export type FeedContent = { section?: SectionName; teasers: readonly Teaser[] };

const storiesInFeed = 30;

/** The newest live articles, at most 30; those of one section, or undefined when there is no such section. */
export async function readFeed(
  { store: { read: q } }: Newsroom,
  sectionId?: string,
): Promise<FeedContent | undefined> {
  const section =
    sectionId === undefined ? undefined : (await listSections(q)).find(({ id }) => id === sectionId);
  if (sectionId !== undefined && !section) return undefined;
  const lines = await listPublished(q, { ...(section && { sectionId: section.id }), limit: storiesInFeed });
  return { ...(section && { section }), teasers: lines.map(teaserOf) };
}

/** The sections that the masthead shows. */
export function readSections({ store }: Newsroom): Promise<SectionName[]> {
  return listSections(store.read);
}
