import { listSections } from '#db/queries/sections.ts';
import type { SectionPage } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readStoryPage } from './story-pages.ts';

/** One page of a section, from the public number `below` down; undefined when there is no such section or page. */
export async function readSection(
  { store: { read: q } }: Newsroom,
  sectionId: string,
  below?: number,
): Promise<SectionPage | undefined> {
  const section = (await listSections(q)).find(({ id }) => id === sectionId);
  if (!section) return undefined;
  const stories = await readStoryPage(q, { below, narrowed: { sectionId } });
  return stories && { section, ...stories };
}
