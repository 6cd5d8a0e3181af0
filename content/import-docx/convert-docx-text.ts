import { convertRuns } from '#content/legacy-encodings/convert-runs.ts';
import type { FontOf } from './docx-fonts.ts';

export type LegacyCounts = { tcvn3: number; vni: number; unknown: number };

/** What mammoth calls an element of a document, as far as text is concerned. */
type DocxNode = {
  type?: string;
  value?: string;
  font?: string | null;
  styleId?: string | null;
  children?: DocxNode[];
  notes?: { _notes?: Record<string, { body?: DocxNode[] }> };
};
type TextPlace = { node: DocxNode; font: string | undefined };

/** Makes Unicode of the text in old fonts, paragraph by paragraph, in the text and its notes. Changes `document`. */
export function convertDocxText(document: unknown, fontOf: FontOf, counts: LegacyCounts): unknown {
  const root = document as DocxNode;
  const notes = Object.values(root.notes?._notes ?? {}).flatMap(({ body = [] }) => body);
  for (const top of [root, ...notes]) visit(top, fontOf, counts);
  return document;
}

function visit(node: DocxNode, fontOf: FontOf, counts: LegacyCounts): void {
  if (node.type === 'paragraph') convertParagraph(node, fontOf, counts);
  for (const child of node.children ?? []) visit(child, fontOf, counts);
}

function convertParagraph(paragraph: DocxNode, fontOf: FontOf, counts: LegacyCounts): void {
  const places: TextPlace[] = [];
  collect(paragraph, { fontOf, paragraphStyleId: paragraph.styleId }, undefined, places);
  const converted = convertRuns(places.map(({ node, font }) => ({ text: node.value ?? '', font })));
  places.forEach(({ node }, at) => {
    const found = converted[at];
    if (!found) return;
    node.value = found.text;
    if (found.encoding) counts[found.encoding] += 1;
    counts.unknown += found.unknown;
  });
}

type Inherited = { fontOf: FontOf; paragraphStyleId: string | null | undefined };

// Paragraphs inside (of a text box) are met on their own.
function collect(node: DocxNode, from: Inherited, font: string | undefined, places: TextPlace[]): void {
  for (const child of node.children ?? []) {
    if (child.type === 'text') places.push({ node: child, font });
    else if (child.type === 'run') {
      const { fontOf, paragraphStyleId = null } = from;
      const { font: own = null, styleId = null } = child;
      collect(child, from, fontOf({ font: own, styleId, paragraphStyleId }), places);
    } else if (child.type !== 'paragraph') collect(child, from, font, places);
  }
}
