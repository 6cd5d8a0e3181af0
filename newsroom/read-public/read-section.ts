import { countPublished, listPublished } from '#db/queries/published.ts';
import { listSections } from '#db/queries/sections.ts';
import type { SectionPage } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { teaserOf } from './published-shapes.ts';

const storiesOnPage = 19;

/** One page (from 1) of a section; undefined when there is no such section or no such page. */
export async function readSection(
  { store }: Newsroom,
  sectionId: string,
  page: number,
): Promise<SectionPage | undefined> {
  const section = (await listSections(store.read)).find(({ id }) => id === sectionId);
  if (!section) return undefined;
  const pages = Math.max(1, Math.ceil((await countPublished(store.read, sectionId)) / storiesOnPage));
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  const lines = await listPublished(store.read, {
    sectionId,
    limit: storiesOnPage,
    offset: (page - 1) * storiesOnPage,
  });
  return { section, teasers: lines.map(teaserOf), page, pages };
}
