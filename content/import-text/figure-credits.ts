import { isPhotoRole } from './byline-roles.ts';
import type { ImportedBlock, ImportedByline, ImportedFigure } from './imported-text.ts';

/** Finishes the figures: credits from the byline's photographers, and no caption that only repeats the headline. */
export function completeFigures(
  blocks: ImportedBlock[],
  headline: string | null,
  byline: ImportedByline[],
): ImportedBlock[] {
  const photographers = byline.filter(({ roles }) => roles.some(isPhotoRole)).map(({ name }) => name);
  const credit = photographers.length > 0 ? photographers.join(', ') : null;
  return numbered(
    blocks.map((block) => (block.type === 'figure' ? completed(block, headline, credit) : block)),
  );
}

function completed(figure: ImportedFigure, headline: string | null, credit: string | null): ImportedFigure {
  const caption = figure.caption === headline ? '' : figure.caption;
  return figure.credit === null && credit !== null
    ? { ...figure, caption, credit, creditInferred: true }
    : { ...figure, caption };
}

function numbered(blocks: ImportedBlock[]): ImportedBlock[] {
  const counts = { figure: 0, paragraph: 0 };
  return blocks.map((block) => {
    counts[block.type] += 1;
    return { ...block, n: counts[block.type] };
  });
}
