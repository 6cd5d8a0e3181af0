import type { ImportedText } from './imported-text.ts';

/** What the text does not say, by the names that the desk asks with. Nothing of it is ever guessed. */
export function whatToAsk(text: Omit<ImportedText, 'ask'>): string[] {
  const figures = text.blocks.filter((block) => block.type === 'figure');
  const uncaptioned = figures.filter((figure) => figure.caption === '');
  return [
    ...missing('headline', text.headline),
    ...missing('sapo', text.sapo),
    ...missing('dateline.date', text.dateline.date),
    ...missing('dateline.place', text.dateline.place),
    ...(text.byline.length === 0 ? ['byline'] : []),
    ...(text.counts.paragraphs === 0 ? ['body'] : []),
    ...(figures.length > 0 ? ['figures[*].asset'] : []),
    ...uncaptioned.map((figure) => `figures[${figure.n}].caption`),
    ...(figures.some((figure) => figure.credit === null) ? ['figures[*].credit'] : []),
    ...(figures.length > 0 ? ['figures[*].alt'] : []),
    ...missing('section', text.section),
  ];
}

function missing(name: string, value: string | null): string[] {
  return value === null ? [name] : [];
}
