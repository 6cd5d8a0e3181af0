import { isMarked, type SearchWord, wordsOf } from './words.ts';

export type QueryWord = Pick<SearchWord, 'folded' | 'exact'>;
/** Words that must stand side by side; most groups are one word. */
export type QueryGroup = readonly QueryWord[];
export type SearchQuery = { groups: readonly QueryGroup[]; words: readonly QueryWord[]; isMarked: boolean };

export const queryLimits = { characters: 200, words: 8 } as const;

/**
 * What somebody typed into the search field. Words between quotation marks stay together, and so do the parts of
 * `847-NQ/QUTW`; undefined when no word is left.
 */
export function readQuery(typed: string): SearchQuery | undefined {
  const groups: QueryWord[][] = [];
  let room: number = queryLimits.words;
  for (const [, quoted, plain] of tidy(typed).matchAll(/["“”«»]([^"“”«»]+)["“”«»]|([^\s"“”«»]+)/g)) {
    const words = wordsOf(quoted ?? plain ?? '').slice(0, room);
    if (words.length === 0) continue;
    groups.push(words.map(({ folded, exact }) => ({ folded, exact })));
    room -= words.length;
  }
  const words = groups.flat();
  return words.length === 0 ? undefined : { groups, words, isMarked: words.some(isMarked) };
}

/** A query under which a page has one address: NFC, single spaces, not too long. */
export function tidy(typed: string): string {
  return [...typed.normalize('NFC').slice(0, 2 * queryLimits.characters)]
    .slice(0, queryLimits.characters)
    .join('')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
