import { listCorrections } from '#db/queries/published.ts';
import type { Q } from '#db/store.ts';
import { articlePath, type Correction, type ListedCorrection } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';

const mostOfOne = 50;
const mostListed = 200;

/** Everything that was corrected in articles that readers see, newest first, at most 200. */
export async function readCorrections({ store }: Newsroom): Promise<ListedCorrection[]> {
  const rows = await listCorrections(store.read, { limit: mostListed });
  return rows.map(({ at, note, headline, sectionId, slug, number }) => ({
    at,
    note: note ?? '',
    headline,
    path: articlePath(sectionId, slug, number),
  }));
}

/** What was corrected in one article, oldest first. */
export async function correctionsOf(q: Q, number: number): Promise<Correction[]> {
  const rows = await listCorrections(q, { number, limit: mostOfOne });
  return rows.map(({ at, note }) => ({ at, note: note ?? '' })).reverse();
}
