import type { ResolvedPos } from '@tiptap/pm/model';
import { depthOf } from '#components/editor/commands/node-type.ts';
import { asParagraphs } from '#content/import-html/only-text.ts';
import type { BlockType, NodeJSON, NodeType } from '#content/manuscript.ts';

/** Places of the manuscript that hold less than the body does; the innermost one around the caret counts. */
const narrowPlaces = {
  tableCell: ['paragraph'],
  tableHeader: ['paragraph'],
  quote: ['paragraph'],
  listItem: ['paragraph', 'bulletList', 'orderedList'],
  factbox: ['paragraph', 'bulletList', 'orderedList'],
} as const satisfies Partial<Record<NodeType, readonly BlockType[]>>;
type NarrowPlace = keyof typeof narrowPlaces;
const placeNames = Object.keys(narrowPlaces) as NarrowPlace[];

/**
 * Parts blocks into what the place of the caret can hold and what has to stand below it: figures and tables stand in
 * the body only. Other blocks that do not fit become paragraphs; no word is left out.
 */
export function fitBlocks(
  $at: ResolvedPos,
  blocks: readonly NodeJSON[],
): { inside: NodeJSON[]; below: NodeJSON[] } {
  const place = placeAround($at);
  if (!place) return { inside: [...blocks], below: [] };
  const takes: readonly NodeType[] = narrowPlaces[place];
  const isForBody = ({ type }: NodeJSON) => type === 'figure' || type === 'table';
  const inside = blocks
    .filter((block) => !isForBody(block))
    .flatMap((block) => (takes.includes(block.type) ? [block] : asParagraphs([block])));
  return { inside: inside.filter(holdsSomething), below: blocks.filter(isForBody) };
}

function placeAround($at: ResolvedPos): NarrowPlace | undefined {
  const depth = depthOf($at, ...placeNames);
  return depth === undefined ? undefined : placeNames.find((name) => name === $at.node(depth).type.name);
}

function holdsSomething({ content }: NodeJSON): boolean {
  return content !== undefined && content.length > 0;
}
