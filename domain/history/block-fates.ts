import { canonicalJson } from '#content/canonical.ts';
import type { NodeJSON } from '#content/manuscript.ts';
import { pairBlocks } from '#domain/block-pairs.ts';

/**
 * What became of a block of an older moment: it stands as it was, it stands changed as block `now`, or it is gone;
 * brought back, it would then follow the first `after` blocks of the text as it is now.
 */
export type BlockFate =
  | { kind: 'stands' }
  | { kind: 'changed'; now: number }
  | { kind: 'gone'; after: number };

/** The fate of each block of `then`, in order. */
export function blockFates(then: readonly NodeJSON[], now: readonly NodeJSON[]): BlockFate[] {
  const { pairs, unchanged } = pairBlocks(then, now);
  const known = new Map<number, number>();
  for (const { older, newer } of unchanged) known.set(older, newer);
  for (const { older, newer } of pairs) known.set(older.position, newer.position);
  return then.map((block, position): BlockFate => {
    const place = known.get(position);
    if (place === undefined) return { kind: 'gone', after: placeAfter(known, position) };
    const isSame = canonicalJson(block) === canonicalJson(now[place]);
    return isSame ? { kind: 'stands' } : { kind: 'changed', now: place };
  });
}

/** Behind the nearest block before it that is still there; headline and standfirst always are. */
function placeAfter(known: ReadonlyMap<number, number>, position: number): number {
  for (let before = position - 1; before >= 0; before -= 1) {
    const place = known.get(before);
    if (place !== undefined) return Math.max(place + 1, 2);
  }
  return 2;
}
