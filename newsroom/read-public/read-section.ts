import { countPublished } from '#db/queries/published.ts';
import { listSections } from '#db/queries/sections.ts';
import type { SectionPage } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readStoryPage } from './story-pages.ts';

/** One page (from 1) of a section; undefined when there is no such section or no such page. */
export async function readSection(
  { store: { read: q } }: Newsroom,
  sectionId: string,
  page: number,
): Promise<SectionPage | undefined> {
  const section = (await listSections(q)).find(({ id }) => id === sectionId);
  if (!section) return undefined;
  const total = await countPublished(q, sectionId);
  const stories = await readStoryPage(q, { total, page, narrowed: { sectionId } });
  return stories && { section, ...stories };
}
