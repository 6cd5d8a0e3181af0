import { listBegun } from '#db/queries/arrangements.ts';
import { listPublishedNumbers } from '#db/queries/published.ts';
import type { Q } from '#db/store.ts';
import type { Places } from '#domain/fronts/places.ts';
import type { Teaser } from '#domain/published.ts';
import { teaserOf } from '#newsroom/read-public/published-shapes.ts';

/** What editors set on a page at a moment (ms): nothing while nobody has arranged it. */
export async function placesInForce(q: Q, frontId: string, now: number): Promise<Places> {
  const [inForce] = await listBegun(q, frontId, { now, limit: 1 });
  return inForce?.places ?? [];
}

/** The stories that places name, by number, of those that readers see. */
export async function storiesIn(q: Q, ...arrangements: Places[]): Promise<Map<number, Teaser>> {
  const numbers = new Set(arrangements.flat().filter((one) => one !== null));
  const lines = await listPublishedNumbers(q, [...numbers]);
  return new Map(lines.map((line) => [line.number, teaserOf(line)]));
}
