import { listPublished } from '#db/queries/published.ts';
import type { Q } from '#db/store.ts';
import type { StoryPage } from '#domain/published.ts';
import { teaserOf } from './published-shapes.ts';

const storiesOnPage = 19;

type List = { total: number; page: number; narrowed: { sectionId?: string; termId?: string } };

/** One page, from 1, of a list of live articles; undefined when the list has no such page. */
export async function readStoryPage(q: Q, { total, page, narrowed }: List): Promise<StoryPage | undefined> {
  const pages = Math.max(1, Math.ceil(total / storiesOnPage));
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  const lines = await listPublished(q, {
    ...narrowed,
    limit: storiesOnPage,
    offset: (page - 1) * storiesOnPage,
  });
  return { teasers: lines.map(teaserOf), page, pages };
}
