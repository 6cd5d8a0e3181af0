import type { ImportCounts, ImportedText } from './imported-text.ts';
import { countNbsp } from './source-lines.ts';

/** The counts of an imported text. Words and characters are the paragraphs' own, joined by one line end each. */
export function countsOf(text: Pick<ImportedText, 'blocks' | 'byline' | 'headline' | 'sapo'>): ImportCounts {
  const figures = text.blocks.filter((block) => block.type === 'figure');
  const paragraphs = text.blocks.filter((block) => block.type === 'paragraph');
  const everything = [
    text.headline ?? '',
    text.sapo ?? '',
    ...figures.map((figure) => figure.caption + (figure.credit ?? '')),
    ...paragraphs.map((paragraph) => paragraph.text),
  ];
  return {
    blocks: text.blocks.length,
    figures: figures.length,
    paragraphs: paragraphs.length,
    bylines: text.byline.length,
    words: sum(paragraphs.map((paragraph) => paragraph.words)),
    bodyCharacters:
      sum(paragraphs.map((paragraph) => paragraph.characters)) + Math.max(0, paragraphs.length - 1),
    nbspLeft: sum(everything.map(countNbsp)),
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
