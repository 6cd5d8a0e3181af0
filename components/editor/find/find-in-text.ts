import { type Comparison, type Folded, fold } from './folded.ts';

export type Search = Comparison & {
  /** Only whole syllables: `an` is not in `toàn`, not in `an-ninh`'s middle letters, but in `an ninh`. */
  wholeWord: boolean;
  query: string;
};

/** A place in the text as it was written. */
export type Place = { from: number; to: number };

const wordLetter = /[\p{L}\p{N}\p{M}_]/u;

/** Every place of the query in a folded text, from left to right; places do not overlap. */
export function findInText({ text, starts }: Folded, search: Search): Place[] {
  const query = fold(search.query, search).text;
  if (query === '') return [];
  const places: Place[] = [];
  let at = text.indexOf(query);
  while (at >= 0) {
    const end = at + query.length;
    const fits = isLetterEdge(starts, at) && isLetterEdge(starts, end);
    if (fits && (!search.wholeWord || isWord(text, at, end))) {
      places.push({ from: starts?.[at] ?? at, to: starts?.[end] ?? end });
      at = text.indexOf(query, end);
    } else at = text.indexOf(query, at + 1);
  }
  return places;
}

/** A letter that folds to several is found whole or not at all. */
function isLetterEdge(starts: Folded['starts'], at: number): boolean {
  return starts === undefined || at === 0 || starts[at] !== starts[at - 1];
}

/** Vietnamese writes every syllable apart, so a word ends where letters, digits and marks end. */
function isWord(text: string, from: number, to: number): boolean {
  return !isWordLetter(text, from - 1) && !isWordLetter(text, to);
}

function isWordLetter(text: string, at: number): boolean {
  const letter = text[at];
  return letter !== undefined && wordLetter.test(letter);
}
