import { paragraphOf } from '#content/import-text/blocks.ts';
import { isPhotoRole } from '#content/import-text/byline-roles.ts';
import { takeEnding } from '#content/import-text/ending.ts';
import type {
  ImportedByline,
  ImportedDateline,
  ImportedParagraph,
} from '#content/import-text/imported-text.ts';
import { readOpening } from '#content/import-text/opening.ts';
import type { NodeJSON } from '#content/manuscript.ts';
import { normaliseLine } from '#content/normalise.ts';
import { blockText } from '#content/plain-text.ts';
import { withoutFirstLetters } from './without-first-letters.ts';

/** A whole report that came as blocks, taken apart as the import of plain text does. */
export type ArticleParts = {
  headline: string | null;
  sapo: string | null;
  dateline: ImportedDateline;
  byline: ImportedByline[];
  tags: string[];
  blocks: NodeJSON[];
};

const longestHeadline = 220;
const longestSapo = 800;
/** Footnotes stand below the byline. */
const noteAtEnd = /^\[(?:\d+|[ivxlc]+|\*)\] /i;

/** Finds headline, standfirst, byline, dateline and tags among the blocks of a page. Nothing is made up. */
export function articleParts(blocks: readonly NodeJSON[]): ArticleParts {
  const { rest, byline, tags } = withoutEnding(blocks);
  const opening = openingOf(rest);
  return { ...opening, byline, tags, blocks: opening.blocks.map((block) => credited(block, byline)) };
}

/** The byline and the tags stand in the last paragraphs, below everything but footnotes. */
function withoutEnding(
  blocks: readonly NodeJSON[],
): Pick<ArticleParts, 'byline' | 'tags'> & { rest: NodeJSON[] } {
  const end = blocks.findLastIndex((block) => !noteAtEnd.test(lineOf(block))) + 1;
  const start = blocks.slice(0, end).findLastIndex(({ type }) => type !== 'paragraph') + 1;
  const lines = blocks
    .slice(start, end)
    .map((block, index) => ({ number: start + index, text: lineOf(block) }));
  const { byline, tags, bylineLines, tagLines, residueLines } = takeEnding(lines);
  const gone = [...bylineLines, ...tagLines, ...residueLines];
  return { byline, tags, rest: blocks.filter((_, index) => !gone.includes(index)) };
}

type Opened = Omit<ArticleParts, 'byline' | 'tags'>;

function openingOf(blocks: readonly NodeJSON[]): Opened {
  const [first, second] = blocks;
  const isTitled = first !== undefined && isTitle(first, second);
  const texts = blocks
    .slice(0, 3)
    .filter(({ type }, index) => type === 'paragraph' || (index === 0 && isTitled));
  const lines = texts.map(
    (block, index): ImportedParagraph => paragraphOf({ number: index + 1, text: lineOf(block) }),
  );
  const opening = texts[0] === first ? readOpening(lines) : readOpening([]);
  // A page that sets its first line as a title says what the line is, whatever stands below it.
  const headline = opening.headline ?? (isTitled && first ? lineOf(first) : null);
  const below = headline === null ? 0 : 1;
  const sapo =
    opening.sapo ??
    (isStandfirst(blocks[below], blocks[below + 1]) ? lineOf(blocks[below] as NodeJSON) : null);
  const taken = below + (sapo === null ? 0 : 1);
  const rest = blocks.slice(taken);
  return { headline, sapo, dateline: opening.dateline, blocks: withoutMark(rest, opening.bodyStart) };
}

// A heading, or a short line set wholly in bold above a text that is not.
function isTitle(first: NodeJSON, second: NodeJSON | undefined): boolean {
  const line = lineOf(first);
  if (line === '' || line.length > longestHeadline) return false;
  if (first.type === 'heading') return true;
  return (
    isWholly('bold', first) &&
    !/[.,:;…]$/.test(line) &&
    second?.type === 'paragraph' &&
    line.length < lineOf(second).length
  );
}

/** Papers set the standfirst wholly in bold or italics, above an ordinary paragraph. */
function isStandfirst(block: NodeJSON | undefined, below: NodeJSON | undefined): boolean {
  if (block?.type !== 'paragraph' || !below || lineOf(block).length > longestSapo) return false;
  return (['bold', 'italic'] as const).some((mark) => isWholly(mark, block) && !isWholly(mark, below));
}

function isWholly(mark: 'bold' | 'italic', { type, content = [] }: NodeJSON): boolean {
  const texts = content.filter((node) => node.type === 'text' && node.text?.trim() !== '');
  return (
    type === 'paragraph' &&
    texts.length > 0 &&
    texts.every(({ marks = [] }) => marks.some((one) => one.type === mark))
  );
}

// The mark of a paper at the start of the text (“QĐND - ”) is no text.
function withoutMark(blocks: NodeJSON[], bodyStart: string | undefined): NodeJSON[] {
  const [first, ...rest] = blocks;
  if (!first || bodyStart === undefined || !lineOf(first).endsWith(bodyStart)) return blocks;
  return [withoutFirstLetters(first, lineOf(first).length - bodyStart.length), ...rest];
}

/** Photos without a credit are the byline's photographers', to be looked at. */
function credited(block: NodeJSON, byline: readonly ImportedByline[]): NodeJSON {
  const photographers = byline.filter(({ roles }) => roles.some(isPhotoRole)).map(({ name }) => name);
  const [caption, credit] = block.content ?? [];
  if (block.type !== 'figure' || !caption || credit?.content || photographers.length === 0) return block;
  const text = photographers.join(', ');
  return {
    ...block,
    attrs: { ...block.attrs, creditInferred: true },
    content: [caption, { type: 'credit', content: [{ type: 'text', text }] }],
  };
}

function lineOf(block: NodeJSON): string {
  return normaliseLine(blockText(block));
}
