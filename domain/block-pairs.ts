import { canonicalJson } from '#content/canonical.ts';
import type { NodeJSON } from '#content/manuscript.ts';
import { blockText } from '#content/plain-text.ts';
import { editScript } from './edit-script.ts';
import { tokensOf } from './syllable-diff.ts';

/** A block and its place under the document; 0 is the headline, 1 the standfirst. */
export type Placed = { node: NodeJSON; position: number };
export type BlockPair = { older: Placed; newer: Placed; isMoved: boolean };
export type Pairing = {
  pairs: BlockPair[];
  removed: Placed[];
  added: Placed[];
  /** Blocks that stand in both, in their order, by place. */
  unchanged: { older: number; newer: number }[];
};

/** Two blocks that share less than this of their words are not one block rewritten. */
const likeEnough = 0.4;
/** Comparing every block with every other stays bounded; a larger gap is paired in order. */
const mostCompared = 4000;

/**
 * Which block of `before` became which block of `after`: the same content first, then figures by their id, then
 * what reads alike between two such blocks.
 */
export function pairBlocks(before: readonly NodeJSON[], after: readonly NodeJSON[]): Pairing {
  const olderKeys = before.map(canonicalJson);
  const newerKeys = after.map(canonicalJson);
  const pairing: Pairing = { pairs: [], removed: [], added: [], unchanged: [] };
  let gap: { older: Placed[]; newer: Placed[] } = { older: [], newer: [] };
  const closeGap = () => {
    pairAlike(gap.older, gap.newer, pairing);
    gap = { older: [], newer: [] };
  };
  for (const edit of editScript(olderKeys, newerKeys)) {
    if (edit.kind === 'same') {
      closeGap();
      pairing.unchanged.push({ older: edit.older, newer: edit.newer });
    } else if (edit.kind === 'removed') gap.older.push(placed(before, edit.older));
    else gap.newer.push(placed(after, edit.newer));
  }
  closeGap();
  return withMoves(pairing);
}

/** Takes the most alike pair first, then what stands before it and what stands after it: order is kept. */
function pairAlike(older: readonly Placed[], newer: readonly Placed[], into: Pairing): void {
  if (older.length * newer.length > mostCompared) {
    pairInOrder(older, newer, into);
    return;
  }
  const best = mostAlike(older, newer);
  if (!best) {
    into.removed.push(...older);
    into.added.push(...newer);
    return;
  }
  pairAlike(older.slice(0, best.i), newer.slice(0, best.j), into);
  into.pairs.push({ older: best.older, newer: best.newer, isMoved: false });
  pairAlike(older.slice(best.i + 1), newer.slice(best.j + 1), into);
}

function pairInOrder(older: readonly Placed[], newer: readonly Placed[], into: Pairing): void {
  for (let i = 0; i < Math.max(older.length, newer.length); i += 1) {
    const [was, is] = [older[i], newer[i]];
    if (was && is && was.node.type === is.node.type)
      into.pairs.push({ older: was, newer: is, isMoved: false });
    else {
      if (was) into.removed.push(was);
      if (is) into.added.push(is);
    }
  }
}

type Best = { i: number; j: number; older: Placed; newer: Placed; score: number };

function mostAlike(olders: readonly Placed[], newers: readonly Placed[]): Best | undefined {
  let best: Best | undefined;
  const newerWords = newers.map(({ node }) => wordsOf(node));
  for (const [i, older] of olders.entries()) {
    const words = wordsOf(older.node);
    for (const [j, newer] of newers.entries()) {
      const score = likeness(older.node, words, newer.node, newerWords[j] ?? new Set());
      if (score >= likeEnough && score > (best?.score ?? 0)) best = { i, j, older, newer, score };
    }
  }
  return best;
}

/** From 0 to 1: the same figure, the one headline, or how many words two blocks of one type share. */
function likeness(
  a: NodeJSON,
  aWords: ReadonlySet<string>,
  b: NodeJSON,
  bWords: ReadonlySet<string>,
): number {
  if (a.type !== b.type) return 0;
  if (a.type === 'headline' || a.type === 'sapo') return 1;
  if (a.type === 'figure') return a.attrs?.id === b.attrs?.id ? 1 : 0;
  if (aWords.size === 0 && bWords.size === 0) return 1;
  const shared = [...aWords].filter((word) => bWords.has(word)).length;
  return (2 * shared) / (aWords.size + bWords.size);
}

function wordsOf(node: NodeJSON): Set<string> {
  return new Set(tokensOf(blockText(node)).filter((token) => /[\p{L}\p{N}]/u.test(token)));
}

/** What was taken out here and put in there unchanged, and a figure with the same id, has moved. */
function withMoves({ pairs, removed, added, unchanged }: Pairing): Pairing {
  const waiting = new Map<string, Placed[]>();
  for (const newer of added) waiting.set(keyOf(newer), [...(waiting.get(keyOf(newer)) ?? []), newer]);
  const moves: BlockPair[] = [];
  const gone = removed.filter((older) => {
    const newer = waiting.get(keyOf(older))?.shift();
    if (newer) moves.push({ older, newer, isMoved: true });
    return !newer;
  });
  const arrived = new Set(moves.map(({ newer }) => newer));
  const fresh = added.filter((newer) => !arrived.has(newer));
  return { pairs: [...pairs, ...moves], removed: gone, added: fresh, unchanged };
}

function keyOf({ node }: Placed): string {
  return node.type === 'figure' ? `figure ${node.attrs?.id}` : canonicalJson(node);
}

function placed(blocks: readonly NodeJSON[], position: number): Placed {
  const node = blocks[position];
  if (!node) throw new RangeError(`no block at ${position}`);
  return { node, position };
}
