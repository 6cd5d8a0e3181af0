import { readFigureLine } from '#domain/conferences/figure-line.ts';
import type { Slip } from '#domain/wording/slip.ts';

/**
 * Counts that differ from those of the record: `205 đại biểu` where it says 250. A text that gives the record's own
 * number somewhere may count parts of it elsewhere, and is left alone.
 */
export function figuresThatDiffer(figures: readonly string[], texts: readonly string[]): Slip[] {
  return figures.flatMap((line) => {
    const figure = readFigureLine(line);
    if (!figure) return [];
    const said = countsOf(figure.what, texts);
    const isSaid = said.some(({ number }) => number === figure.number);
    return isSaid ? [] : said.map(({ at, match }) => ({ at, match, suggest: line.trim() }));
  });
}

/** Every place where texts count this: the number without its dots, and the words. */
function countsOf(what: string, texts: readonly string[]) {
  const escaped = what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const counted = new RegExp(
    `(?<![\\p{L}\\d.,])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?![.,]?\\d) ${escaped}(?!\\p{L})`,
    'giu',
  );
  return texts.flatMap((text, at) =>
    [...text.matchAll(counted)].map(([match, number = '']) => ({
      at,
      match,
      number: number.replaceAll('.', ''),
    })),
  );
}
