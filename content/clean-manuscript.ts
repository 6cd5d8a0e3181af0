import type { ManuscriptJSON, NodeJSON } from './manuscript.ts';
import { normaliseLine, normaliseText } from './normalise.ts';

/**
 * The manuscript with all its text normalised: characters as `normaliseText` leaves them, single spaces, none at the
 * ends of a block or beside a hard break. For import and paste; never while somebody types.
 */
export function cleanManuscript(doc: ManuscriptJSON): ManuscriptJSON {
  return { type: 'doc', content: doc.content.map(cleanNode) };
}

function cleanNode(node: NodeJSON): NodeJSON {
  const clean = { ...node };
  if (typeof node.attrs?.alt === 'string')
    clean.attrs = { ...node.attrs, alt: normaliseLine(node.attrs.alt) };
  if (!node.content) return clean;
  const isText = node.content.some((child) => child.type === 'text' || child.type === 'hardBreak');
  const content = isText ? cleanInline(node.content) : node.content.map(cleanNode);
  if (content.length > 0) clean.content = content;
  else delete clean.content;
  return clean;
}

function cleanInline(children: NodeJSON[]): NodeJSON[] {
  // Twice: a mark that finds its letter in the run before is composed with it.
  const pieces = withMarksJoined(children.map(cleanPiece).filter(holdsSomething)).map(cleanPiece);
  trimEnds(trimStarts(pieces));
  return pieces.filter(holdsSomething);
}

function cleanPiece(child: NodeJSON): NodeJSON {
  return child.type === 'text'
    ? { ...child, text: normaliseText(child.text ?? '').replace(/\s+/g, ' ') }
    : { ...child };
}

function holdsSomething(child: NodeJSON): boolean {
  return child.type !== 'text' || child.text !== '';
}

// Also the second of two spaces that a change of marks keeps apart.
function trimStarts(pieces: NodeJSON[]): NodeJSON[] {
  let isAfterSpace = true;
  for (const piece of pieces) {
    if (piece.text === undefined) isAfterSpace = true;
    else {
      // A space that carries a mark is a letter of its own.
      if (isAfterSpace) piece.text = piece.text.replace(/^ (?!\p{M})/u, '');
      if (piece.text !== '') isAfterSpace = piece.text.endsWith(' ');
    }
  }
  return pieces;
}

function trimEnds(pieces: NodeJSON[]): void {
  let isAtEnd = true;
  for (const piece of pieces.toReversed()) {
    if (piece.text === undefined) isAtEnd = true;
    else {
      if (isAtEnd) piece.text = piece.text.trimEnd();
      if (piece.text !== '') isAtEnd = false;
    }
  }
}

// A combining mark that begins a run belongs to the letter that ends the run before.
function withMarksJoined(children: NodeJSON[]): NodeJSON[] {
  const joined: NodeJSON[] = [];
  for (const child of children) {
    const before = joined.at(-1);
    const [marks = ''] = /^\p{M}+/u.exec(child.text ?? '') ?? [];
    if (marks === '' || before?.type !== 'text') joined.push(child);
    else {
      joined[joined.length - 1] = { ...before, text: `${before.text}${marks}` };
      const rest = { ...child, text: (child.text ?? '').slice(marks.length) };
      if (holdsSomething(rest)) joined.push(rest);
    }
  }
  return joined;
}
