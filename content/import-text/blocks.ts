import { creditOfLine, judgeCaption, splitCredit } from './caption.ts';
import type { ImportedBlock, ImportedFigure, ImportedParagraph } from './imported-text.ts';
import type { Line } from './source-lines.ts';
import { isToolbarLine } from './toolbar-line.ts';

export type Body = { blocks: ImportedBlock[]; residueLines: number[] };

/** Makes figures of toolbar lines and what stands below them, paragraphs of all other lines. */
export function readBlocks(lines: Line[]): Body {
  const body: Body = { blocks: [], residueLines: [] };
  let next = 0;
  while (next < lines.length) {
    const line = lines[next] as Line;
    if (isToolbarLine(line.text)) next = takeFigure(lines, next, body);
    else {
      body.blocks.push(paragraphOf(line));
      next += 1;
    }
  }
  return body;
}

/** A paragraph of the given text; its number is given when the body is complete. */
export function paragraphOf({ number, text }: Line): ImportedParagraph {
  const words = text.split(' ').length;
  return { type: 'paragraph', n: 0, text, words, characters: [...text].length, sourceLine: number };
}

/** Reads the figure whose toolbar stands at `start`; returns the index of the first line that is not its own. */
function takeFigure(lines: Line[], start: number, body: Body): number {
  const figure = figureAt((lines[start] as Line).number);
  body.blocks.push(figure);
  let next = takeCaption(figure, lines, start + 1);
  // Some sites print the caption twice.
  const written = lines[next - 1];
  const repeated = lines[next];
  if (next > start + 1 && written && repeated && written.text === repeated.text) {
    body.residueLines.push(repeated.number);
    next += 1;
  }
  return takeCredit(figure, lines, next);
}

function takeCaption(figure: ImportedFigure, lines: Line[], at: number): number {
  const line = lines[at];
  if (!line || isToolbarLine(line.text) || creditOfLine(line.text) !== undefined) return at;
  const verdict = judgeCaption(line.text);
  if (verdict === 'paragraph') return at;
  const { caption, credit } = splitCredit(line.text);
  figure.caption = caption;
  figure.credit = credit;
  if (verdict === 'toCheck') figure.toCheck = true;
  figure.sourceLines.push(line.number);
  return at + 1;
}

function takeCredit(figure: ImportedFigure, lines: Line[], at: number): number {
  const line = lines[at];
  const credit = line && figure.credit === null ? creditOfLine(line.text) : undefined;
  if (!line || credit === undefined) return at;
  figure.credit = credit;
  figure.sourceLines.push(line.number);
  return at + 1;
}

function figureAt(toolbarLine: number): ImportedFigure {
  return {
    type: 'figure',
    n: 0,
    asset: null,
    caption: '',
    credit: null,
    creditInferred: false,
    alt: null,
    sourceLines: [toolbarLine],
  };
}
