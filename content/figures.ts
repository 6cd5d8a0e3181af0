import type { FigureAttrs, ManuscriptJSON, NodeJSON } from './manuscript.ts';
import { blockText } from './plain-text.ts';

/** A figure as lists, checks and pages see it. `number` counts figures from 1; `index` is its place in the document. */
export type Figure = FigureAttrs & { caption: string; credit: string; number: number; index: number };

/** The figures of a manuscript in reading order. They stand only directly under the document. */
export function figuresOf(doc: ManuscriptJSON): Figure[] {
  return doc.content
    .map((node, index) => ({ node, index }))
    .filter(({ node }) => node.type === 'figure')
    .map(({ node, index }, position) => ({
      // A parsed manuscript's figure holds exactly these attributes.
      ...(node.attrs as FigureAttrs),
      caption: partText(node, 'caption'),
      credit: partText(node, 'credit'),
      number: position + 1,
      index,
    }));
}

function partText(figure: NodeJSON, type: 'caption' | 'credit'): string {
  const part = figure.content?.find((child) => child.type === type);
  return part ? blockText(part) : '';
}
