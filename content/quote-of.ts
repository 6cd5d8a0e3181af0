import type { ManuscriptJSON } from './manuscript.ts';
import type { TextRange } from './map-range.ts';
import { schema } from './schema.ts';

/**
 * The words at a range of a text, blocks set apart by a space, cut after `longest` characters; undefined when the
 * range does not lie in the text, or holds no words and no figure.
 */
export function quoteOf(doc: ManuscriptJSON, { from, to }: TextRange, longest: number): string | undefined {
  const node = schema.nodeFromJSON(doc);
  if (from < 0 || from >= to || to > node.content.size) return undefined;
  const words = node.textBetween(from, to, ' ').replace(/\s+/g, ' ').trim();
  const letters = [...words];
  if (letters.length > longest) return `${letters.slice(0, longest - 1).join('')}…`;
  let hasFigure = false;
  node.nodesBetween(from, to, (child) => {
    hasFigure ||= child.type.name === 'figure';
    return !hasFigure;
  });
  return words === '' && !hasFigure ? undefined : words;
}
