import { foldText } from '#domain/folded-text.ts';

const longestInLists = 500;
const longestQuery = 200;
const mostWords = 8;

/** The headline as lists show it; a text pasted into the headline by mistake does not fill every list. */
export function shortHeadline(headline: string): string {
  const cut = firstCharacters(headline, longestInLists);
  return cut === headline ? headline : `${cut}…`;
}

/** The headline as titles are searched: without marks, so that `hoi nghi` finds `Hội nghị`. */
export function titleForSearch(headline: string): string {
  return foldText(shortHeadline(headline));
}

/** The words of a query, each of which a title must hold. */
export function wordsOfQuery(query: string): string[] {
  return foldText(firstCharacters(query, longestQuery))
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords);
}

/** Cut between characters, never inside one that takes two UTF-16 units. */
export function firstCharacters(text: string, most: number): string {
  return text.length <= most ? text : [...text.slice(0, 2 * most)].slice(0, most).join('');
}
