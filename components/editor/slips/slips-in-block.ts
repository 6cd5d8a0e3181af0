import type { Node } from '@tiptap/pm/model';
import type { HouseRules } from '#domain/house/house-rules.ts';
import { askForSlips } from './ask-for-slips.ts';
import type { BlockSlip } from './find-slips.ts';

/**
 * Blocks never change, they are replaced: what was found in one stays true for as long as it stands in the text and
 * the house writes as it did.
 */
const known = new WeakMap<HouseRules, WeakMap<Node, readonly BlockSlip[]>>();

/** The slips of a text block that was looked at; undefined before. */
export function slipsOf(block: Node, house: HouseRules): readonly BlockSlip[] | undefined {
  return known.get(house)?.get(block);
}

/** Looks at the blocks that nobody has looked at yet, all of them in one question. */
export async function lookAtBlocks(blocks: readonly Node[], house: HouseRules): Promise<void> {
  const ofHouse = known.get(house) ?? new WeakMap<Node, readonly BlockSlip[]>();
  known.set(house, ofHouse);
  const fresh = blocks.filter((block) => !ofHouse.has(block));
  if (fresh.length === 0) return;
  const slips = await askForSlips(fresh.map(textOf), house);
  for (const [at, block] of fresh.entries()) ofHouse.set(block, slips[at] ?? []);
}

/** One character a leaf, so that an index in the text is a position in the block. */
function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, '\uFFFC');
}
