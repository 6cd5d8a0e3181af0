import { findListPlace, type ListPart, listPublished } from '#db/queries/published.ts';
import type { Q } from '#db/store.ts';
import type { StoryPage } from '#domain/published.ts';
import { teaserOf } from './published-shapes.ts';

const storiesOnPage = 19;

/** `below`: the public number under which the page begins, undefined for the first page. */
type List = { below?: number | undefined; narrowed: Pick<ListPart, 'sectionIds' | 'termId' | 'language'> };

/**
 * One page of a list of live articles; undefined when nothing was ever published under `below`, or nothing stands
 * there. A page keeps its place when an article is added above it.
 */
export async function readStoryPage(q: Q, { below, narrowed }: List): Promise<StoryPage | undefined> {
  const place = below === undefined ? undefined : await findListPlace(q, below);
  if (below !== undefined && !place) return undefined;
  const lines = await listPublished(q, {
    ...narrowed,
    limit: storiesOnPage + 1,
    ...(place && { below: place }),
  });
  if (place && lines.length === 0) return undefined;
  const teasers = lines.slice(0, storiesOnPage).map(teaserOf);
  const last = lines.length > storiesOnPage ? teasers.at(-1) : undefined;
  return {
    teasers,
    ...(below !== undefined && { below, newer: await newerThan(q, narrowed, teasers[0]) }),
    ...(last && { older: last.number }),
  };
}

type First = { publishedAt: number; number: number } | undefined;

/** Where the page above begins: under the article that stands one full page above this one. */
async function newerThan(q: Q, narrowed: List['narrowed'], first: First): Promise<number | 'top'> {
  if (!first) return 'top';
  const above = { at: first.publishedAt, number: first.number };
  const lines = await listPublished(q, { ...narrowed, limit: storiesOnPage + 1, above });
  return lines.length > storiesOnPage ? (lines[0]?.number ?? 'top') : 'top';
}
