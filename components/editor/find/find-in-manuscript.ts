import type { Node } from '@tiptap/pm/model';
import { findInText, type Search } from './find-in-text.ts';
import { type Comparison, type Folded, fold } from './folded.ts';

/** A place in the manuscript that holds what was searched for; its number stays when the text around it moves. */
export type Hit = { id: number; from: number; to: number };

/** Blocks are shared by successive documents, so a change folds again only the blocks that it touched. */
const foldedBlocks = new Map<string, WeakMap<Node, Folded>>();

/** Every hit in reading order: headline, sapo, body, captions, credits, cells. No hit reaches beyond its block. */
export function findInManuscript(doc: Node, search: Search): Hit[] {
  const hits: Hit[] = [];
  if (search.query === '') return hits;
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const { from, to } of findInText(foldedBlock(node, search), search)) {
      hits.push({ id: hits.length, from: pos + 1 + from, to: pos + 1 + to });
    }
    return false;
  });
  return hits;
}

/** The text of a block with one character a leaf, so that a place in it is a place in the node. */
export function writtenIn(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, '\n');
}

function foldedBlock(block: Node, comparison: Comparison): Folded {
  const key = `${comparison.marks} ${comparison.capitals}`;
  const known = foldedBlocks.get(key) ?? new WeakMap<Node, Folded>();
  foldedBlocks.set(key, known);
  const folded = known.get(block) ?? fold(writtenIn(block), comparison);
  known.set(block, folded);
  return folded;
}
