import type { MarkJSON, NodeJSON } from '#content/manuscript.ts';

/** How the words at a place look, inherited from what they stand in. */
export type Format = {
  bold: boolean;
  italic: boolean;
  href?: string | undefined;
  font?: string | undefined;
  /** Raised or lowered: figures so set keep what they say, as in m² and CO₂. */
  script?: 'sup' | 'sub' | undefined;
  /** Line ends count, as in <pre>. */
  keepsLines?: boolean;
};
export const plain: Format = { bold: false, italic: false };

/** Words with their format, or the end of a line inside a paragraph. */
export type Piece = { text: string; format: Format } | 'break';

const scripts = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

/** One text of the page as pieces: with its line ends where they count, its raised figures as letters of their own. */
export function piecesOf(text: string, format: Format): Piece[] {
  const { script, keepsLines } = format;
  if (keepsLines) {
    return text
      .split('\n')
      .flatMap((line, at): Piece[] => [...(at > 0 ? (['break'] as const) : []), { text: line, format }]);
  }
  // Only figures: a raised word is how it looks, a raised figure is what it says.
  if (script === undefined || !/^\s*\d{1,4}\s*$/.test(text)) return [{ text, format }];
  return [{ text: text.replace(/\d/g, (digit) => scripts[script].charAt(Number(digit))), format }];
}

/**
 * The paragraphs that a run of pieces makes: an empty line parts two. Where lines are all that a page has
 * (`isByLines`), every line end does.
 */
export function paragraphsOf(pieces: readonly Piece[], isByLines: boolean): NodeJSON[][] {
  const paragraphs: Piece[][] = [[]];
  let breaks = 0;
  for (const piece of pieces) {
    if (piece === 'break') {
      breaks += 1;
      continue;
    }
    const isEmpty = piece.text.trim() === '';
    if (isEmpty && breaks > 0) continue;
    if (breaks > 1 || (breaks === 1 && isByLines)) paragraphs.push([]);
    else if (breaks === 1) paragraphs.at(-1)?.push('break');
    breaks = 0;
    paragraphs.at(-1)?.push(piece);
  }
  return paragraphs.map(inlineOf).filter((inline) => inline.length > 0);
}

/** The pieces as text nodes: white space as a browser shows it, neighbours with the same marks as one. */
function inlineOf(pieces: readonly Piece[]): NodeJSON[] {
  const inline: NodeJSON[] = [];
  let isAfterSpace = true;
  for (const piece of pieces) {
    if (piece === 'break') {
      trimEnd(inline);
      if (inline.length > 0) inline.push({ type: 'hardBreak' });
      isAfterSpace = true;
      continue;
    }
    let text = piece.text.replace(/[ \t\n\r\f]+/g, ' ');
    if (isAfterSpace) text = text.replace(/^ /, '');
    if (text === '') continue;
    isAfterSpace = text.endsWith(' ');
    push(inline, text, marksOf(piece.format));
  }
  trimEnd(inline);
  return inline;
}

function push(inline: NodeJSON[], text: string, marks: MarkJSON[]): void {
  const last = inline.at(-1);
  if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) last.text += text;
  else inline.push({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) });
}

/** Text nodes beside each other with the same marks as one, as ProseMirror holds them. */
export function merged(inline: readonly NodeJSON[]): NodeJSON[] {
  const joined: NodeJSON[] = [];
  for (const node of inline) {
    if (node.type === 'text') push(joined, node.text ?? '', node.marks ?? []);
    else joined.push(node);
  }
  return joined;
}

function trimEnd(inline: NodeJSON[]): void {
  for (let last = inline.at(-1); last; last = inline.at(-1)) {
    if (last.type === 'text') {
      last.text = (last.text ?? '').trimEnd();
      if (last.text !== '') return;
    }
    inline.pop();
  }
}

// In the order of the schema, which is the order in which documents are compared.
function marksOf({ bold, italic, href }: Format): MarkJSON[] {
  return [
    ...(href === undefined ? [] : [{ type: 'link', attrs: { href } } satisfies MarkJSON]),
    ...(bold ? [{ type: 'bold' } satisfies MarkJSON] : []),
    ...(italic ? [{ type: 'italic' } satisfies MarkJSON] : []),
  ];
}
