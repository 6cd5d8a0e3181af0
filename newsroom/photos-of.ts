import { figuresOf } from '#content/figures.ts';
import type { ManuscriptJSON } from '#content/manuscript.ts';
import { sizesOfAssets } from '#db/queries/published.ts';
import type { Q } from '#db/store.ts';

/** The sizes of the photos that a text shows, upright and in pixels, by id; a photo that nobody has is left out. */
export async function photosOf(
  q: Q,
  doc: ManuscriptJSON,
): Promise<Record<string, { width: number; height: number }>> {
  const ids = figuresOf(doc).flatMap(({ assetId }) => (assetId === null ? [] : [assetId]));
  const sizes = await sizesOfAssets(q, [...new Set(ids)]);
  return Object.fromEntries(sizes.map(({ id, width, height }) => [id, { width, height }]));
}
