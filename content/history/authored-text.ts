import type { Node } from '@tiptap/pm/model';
import type { AuthorSpan } from './author-spans.ts';

/** A piece of a text and the person who wrote it. */
export type AuthoredRun = { text: string; by: string };

/** The runs of each text node by its path under the document, written as `renderWith` writes its keys: `0.2.1`. */
export type AuthoredText = Record<string, AuthoredRun[]>;

/** Who wrote which words, text node by text node. */
export function authoredText(doc: Node, authors: readonly AuthorSpan[]): AuthoredText {
  const found: AuthoredText = {};
  const visit = (node: Node, pos: number, key: string): void => {
    if (node.isText) found[key] = runsOf(node.text ?? '', pos, authors);
    node.forEach((child, offset, index) => {
      visit(child, pos + 1 + offset, `${key}.${index}`);
    });
  };
  visit(doc, -1, '0');
  return found;
}

function runsOf(text: string, pos: number, authors: readonly AuthorSpan[]): AuthoredRun[] {
  const end = pos + text.length;
  const runs: AuthoredRun[] = [];
  for (let index = firstBeyond(authors, pos); index < authors.length; index += 1) {
    const { from, to, by } = authors[index] as AuthorSpan;
    if (from >= end) break;
    runs.push({ text: text.slice(Math.max(0, from - pos), to - pos), by });
  }
  return runs;
}

/** The first span that ends behind `pos`, by halving: a long text has thousands of both. */
function firstBeyond(authors: readonly AuthorSpan[], pos: number): number {
  let low = 0;
  let high = authors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((authors[middle] as AuthorSpan).to <= pos) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many characters of the text each person wrote. */
export function lettersByAuthor(text: AuthoredText): Map<string, number> {
  const letters = new Map<string, number>();
  for (const { text: piece, by } of Object.values(text).flat()) {
    letters.set(by, (letters.get(by) ?? 0) + piece.length);
  }
  return letters;
}
