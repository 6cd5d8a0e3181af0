import type { Node } from '@tiptap/pm/model';

/** A stretch of text that stands in both documents: `length` characters from `older` and from `newer` on. */
export type KeptText = { older: number; newer: number; length: number };

type Range = { doc: Node; from: number; to: number };
type Line = { text: string; from: number };

/**
 * What a step that replaces one range by another in truth only moved: whole lines (text blocks or the parts of them
 * inside the ranges) that stand in both, else the same beginning and end. What is not listed was written anew.
 */
export function keptText(older: Range, newer: Range): KeptText[] {
  if (older.from === older.to || newer.from === newer.to) return [];
  const before = linesIn(older);
  const after = linesIn(newer);
  const lines = sameLines(before, after);
  const [was, is] = [before[0], after[0]];
  const isOneLine = before.length === 1 && after.length === 1;
  return lines.length === 0 && isOneLine && was && is ? sameEnds(was, is) : lines;
}

function linesIn({ doc, from, to }: Range): Line[] {
  const lines: Line[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true;
    const start = Math.max(from, pos + 1);
    const end = Math.min(to, pos + 1 + node.content.size);
    // A line break counts one place, as it does in the document.
    if (start < end) lines.push({ text: doc.textBetween(start, end, '', '\n'), from: start });
    return false;
  });
  return lines;
}

function sameLines(before: readonly Line[], after: readonly Line[]): KeptText[] {
  const known = new Map<string, Line[]>();
  for (const line of before) known.set(line.text, [...(known.get(line.text) ?? []), line]);
  return after.flatMap(({ text, from }) => {
    const line = known.get(text)?.shift();
    return line ? [{ older: line.from, newer: from, length: text.length }] : [];
  });
}

function sameEnds(was: Line, is: Line): KeptText[] {
  const most = Math.min(was.text.length, is.text.length);
  let start = 0;
  while (start < most && was.text[start] === is.text[start]) start += 1;
  let end = 0;
  while (end < most - start && was.text.at(-1 - end) === is.text.at(-1 - end)) end += 1;
  const tail = {
    older: was.from + was.text.length - end,
    newer: is.from + is.text.length - end,
    length: end,
  };
  return [{ older: was.from, newer: is.from, length: start }, tail].filter(({ length }) => length > 0);
}
