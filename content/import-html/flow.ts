import { creditOfLine, judgeCaption, splitCredit } from '#content/import-text/caption.ts';
import type { NodeJSON } from '#content/manuscript.ts';
import { cleanPieces } from './clean-pieces.ts';
import type { HtmlReport } from './html-report.ts';
import { plainText } from './only-text.ts';
import { type Piece, paragraphsOf } from './pieces.ts';

/** A place of the page that is being read: its blocks so far, and the words of the paragraph that is not ended yet. */
export type Flow = {
  blocks: NodeJSON[];
  pieces: Piece[];
  /** Figures met inside the running paragraph; they come below it. */
  held: NodeJSON[];
  /** What stands below the last figure is its caption, whatever it looks like. */
  awaitsCaption: boolean;
  /** The place does nothing but hold a photo and its caption. */
  isInPhotoTable: boolean;
  /** Where repairs are counted. */
  report: HtmlReport;
};

export function newFlow(report: HtmlReport): Flow {
  return { blocks: [], pieces: [], held: [], awaitsCaption: false, isInPhotoTable: false, report };
}

/** How the paragraph that ends is read. */
export type ParagraphKind = {
  /** Lines are all that the place has: every line is a paragraph. */
  isByLines?: boolean;
  /** The page itself calls it a caption. */
  isCaption?: boolean;
};

/** Ends the running paragraph: it becomes a caption of the figure above it, or a block, and the figures follow. */
export function endParagraph(flow: Flow, { isByLines = false, isCaption = false }: ParagraphKind = {}): void {
  const paragraphs = paragraphsOf(cleanPieces(flow.pieces, flow.report), isByLines);
  flow.pieces = [];
  for (const content of paragraphs) {
    const paragraph: NodeJSON = { type: 'paragraph', content };
    if (!takeAsCaption(flow, paragraph, isCaption) && !takeAsCredit(flow.blocks.at(-1), paragraph))
      flow.blocks.push(paragraph);
    flow.awaitsCaption = false;
  }
  flow.blocks.push(...flow.held);
  flow.held = [];
}

/** The figure right above what comes next, as long as nothing is written under it. */
export function figureAbove(flow: Flow): NodeJSON | undefined {
  const last = flow.blocks.at(-1);
  return last?.type === 'figure' && !captionOf(last) && flow.held.length === 0 ? last : undefined;
}

/** Writes a caption and the credit at its end into a figure. */
export function setCaption(figure: NodeJSON, text: string, toCheck: boolean): void {
  const { caption, credit } = splitCredit(text.trim());
  figure.content = [textNode('caption', caption), textNode('credit', credit ?? creditIn(figure))];
  if (toCheck) figure.attrs = { ...figure.attrs, toCheck };
}

function takeAsCaption(flow: Flow, paragraph: NodeJSON, isCaption: boolean): boolean {
  const figure = figureAbove(flow);
  if (!figure) return false;
  const text = plainText([paragraph]);
  const judged = judgeCaption(text);
  if (isCaption) setCaption(figure, text, judged !== 'caption');
  else if ((flow.awaitsCaption || flow.isInPhotoTable) && judged !== 'paragraph')
    setCaption(figure, text, judged === 'toCheck');
  // Office files have no captions of their own: a short line in italics under a photo is one, to be looked at.
  else if (isItalic(paragraph) && judged === 'caption') setCaption(figure, text, true);
  else return false;
  return true;
}

/** A line such as “Ảnh: Kim Anh” right under a caption. */
export function takeAsCredit(figure: NodeJSON | undefined, paragraph: NodeJSON): boolean {
  if (figure?.type !== 'figure' || creditIn(figure) !== '') return false;
  const credit = creditOfLine(plainText([paragraph]));
  if (credit === undefined) return false;
  figure.content = [textNode('caption', captionOf(figure)), textNode('credit', credit)];
  return true;
}

function isItalic({ content = [] }: NodeJSON): boolean {
  return content.every(
    ({ type, marks = [] }) => type === 'text' && marks.some((mark) => mark.type === 'italic'),
  );
}

function captionOf(figure: NodeJSON): string {
  return figure.content?.[0]?.content?.[0]?.text ?? '';
}

function creditIn(figure: NodeJSON): string {
  return figure.content?.[1]?.content?.[0]?.text ?? '';
}

function textNode(type: 'caption' | 'credit', text: string): NodeJSON {
  return text === '' ? { type } : { type, content: [{ type: 'text', text }] };
}
