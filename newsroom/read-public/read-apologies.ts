import { listApologies, placesOfNumbers } from '#db/queries/published.ts';
import type { Q } from '#db/store.ts';
import { type ApologyLink, articlePath, type ListedApology } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';

const mostOfOne = 20;
const mostListed = 200;

/** Every item of correction and apology that readers see, newest first, at most 200. */
export async function readApologies({ store: { read: q } }: Newsroom): Promise<ListedApology[]> {
  const rows = await listApologies(q, { limit: mostListed });
  const facts = rows.flatMap(({ document, ...row }) => {
    const { apology } = document.metadata;
    return apology ? [{ row, apology }] : [];
  });
  const numbers = facts.map(({ apology }) => apology.number);
  const places = new Map((await placesOfNumbers(q, numbers)).map((place) => [place.number, place]));
  return facts.map(({ row, apology: { number, headline, date, section } }) => {
    const place = places.get(number);
    const path = place && articlePath(place.sectionId, place.slug, place.number);
    return { ...linkOf(row), corrected: { headline, date, section, ...(path && { path }) } };
  });
}

/** The items about one article, oldest first. */
export async function apologiesOf(q: Q, number: number): Promise<ApologyLink[]> {
  const rows = await listApologies(q, { forNumber: number, limit: mostOfOne });
  return rows.map(linkOf).reverse();
}

/** Where the article stands that an item is about; undefined once it was taken down. */
export async function correctedPathOf(q: Q, number: number): Promise<string | undefined> {
  const [place] = await placesOfNumbers(q, [number]);
  return place && articlePath(place.sectionId, place.slug, place.number);
}

type Row = { at: number; headline: string; sectionId: string; slug: string; number: number };

function linkOf({ at, headline, sectionId, slug, number }: Row): ApologyLink {
  return { at, headline, path: articlePath(sectionId, slug, number) };
}
