import { listAddresses, listNewest, listSitemapParts } from '#db/queries/sitemap.ts';
import { articlePath } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';

/** A line of a sitemap; time in milliseconds. */
export type SitemapLine = { path: string; updatedAt?: number };

/** Far below the 50,000 of the format: a part is read in one go, and an old one never changes. */
export const articlesInPart = 5_000;
const newsFor = 48 * 3_600_000;
const mostNews = 1_000;

/** The parts that hold anything, from 1, with the time (ms) of the last change in each. */
export function readSitemapParts({ store }: Newsroom): Promise<{ part: number; updatedAt: number }[]> {
  return listSitemapParts(store.read, articlesInPart);
}

/** The live articles of one part; undefined for a part that holds none. */
export async function readSitemapPart({ store }: Newsroom, part: number): Promise<SitemapLine[] | undefined> {
  const rows = await listAddresses(store.read, {
    from: (part - 1) * articlesInPart,
    before: part * articlesInPart,
  });
  if (rows.length === 0) return undefined;
  return rows.map(({ sectionId, slug, number, updatedAt }) => ({
    path: articlePath(sectionId, slug, number),
    updatedAt,
  }));
}

/** What was first published in the last two days, newest first, at most a thousand. */
export async function readNews({ store, clock }: Newsroom) {
  const rows = await listNewest(store.read, { since: clock() - newsFor, limit: mostNews });
  return rows.map(({ sectionId, slug, number, headline, publishedAt, document }) => ({
    path: articlePath(sectionId, slug, number),
    headline,
    publishedAt,
    language: document.metadata.language,
  }));
}
