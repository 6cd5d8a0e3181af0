import type { Node } from '@tiptap/pm/model';
import { askForSlips } from './ask-for-slips.ts';
import type { BlockSlip } from './find-slips.ts';

/** Blocks never change, they are replaced: what was found in one stays true for as long as it stands in the text. */
const known = new WeakMap<Node, readonly BlockSlip[]>();

/** The slips of a text block that was looked at; undefined before. */
export function slipsOf(block: Node): readonly BlockSlip[] | undefined {
  return known.get(block);
}

/** Looks at the blocks that nobody has looked at yet, all of them in one question. */
export async function lookAtBlocks(blocks: readonly Node[]): Promise<void> {
  const fresh = blocks.filter((block) => !known.has(block));
  if (fresh.length === 0) return;
  const slips = await askForSlips(fresh.map(textOf));
  for (const [at, block] of fresh.entries()) known.set(block, slips[at] ?? []);
}

/** One character a leaf, so that an index in the text is a position in the block. */
function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, '\uFFFC');
}
