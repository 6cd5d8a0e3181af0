import { listAddresses, listPublished } from '#db/queries/published.ts';
import { listSections } from '#db/queries/sections.ts';
import { articlePath, type SectionName, type Teaser } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { teaserOf } from './published-shapes.ts';

/** The newest live articles for a feed, at most 30. */
export async function readFeed({ store }: Newsroom): Promise<Teaser[]> {
  return (await listPublished(store.read, { limit: 30 })).map(teaserOf);
}

/** The sections that the masthead shows. */
export function readSections({ store }: Newsroom): Promise<SectionName[]> {
  return listSections(store.read);
}

/** Every live address with the time (ms) of its last change. */
export async function readSitemap({ store }: Newsroom): Promise<{ path: string; updatedAt: number }[]> {
  const rows = await listAddresses(store.read);
  return rows.map(({ sectionId, slug, number, updatedAt }) => ({
    path: articlePath(sectionId, slug, number),
    updatedAt,
  }));
}
