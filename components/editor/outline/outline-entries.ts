import type { Node } from '@tiptap/pm/model';

/** A place that the outline names. `number` counts the figures. */
export type OutlineEntry = {
  kind: 'heading2' | 'heading3' | 'figure' | 'factbox' | 'table' | 'quote';
  pos: number;
  text: string;
  number: number;
};

/** Headings, photos and boxes in reading order. Only the ends of top-level blocks are looked at. */
export function outlineEntries(doc: Node): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let figures = 0;
  doc.forEach((node, pos) => {
    const kind = kindOf(node);
    if (!kind) return;
    if (kind === 'figure') figures += 1;
    entries.push({ kind, pos, text: titleOf(node), number: kind === 'figure' ? figures : 0 });
  });
  return entries;
}

/** The entry under which a position stands: the last one that begins at or before it, -1 before the first. */
export function currentEntry(entries: readonly OutlineEntry[], at: number): number {
  return entries.findLastIndex(({ pos }) => pos <= at);
}

function kindOf(node: Node): OutlineEntry['kind'] | undefined {
  const { name } = node.type;
  if (name === 'heading') return node.attrs.level === 2 ? 'heading2' : 'heading3';
  return name === 'figure' || name === 'factbox' || name === 'table' || name === 'quote' ? name : undefined;
}

/** A heading's words, a photo's caption, a box's title; the first words of a table or a quote. */
function titleOf(node: Node): string {
  const first = node.isTextblock ? node : firstTextblock(node);
  return first.textContent.trim().slice(0, 120);
}

function firstTextblock(node: Node): Node {
  let first = node;
  while (!first.isTextblock && first.firstChild) first = first.firstChild;
  return first;
}
