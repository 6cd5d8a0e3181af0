import { wordsIn } from './sentences.ts';
import type { Slip } from './slip.ts';

/** So many words in a row twice are no set phrase. */
export const shortestRepeat = 15;
const shown = 8;

type Place = { at: number; word: number };

/** Passages that stand in the article twice: at the first place, with the other beside it. */
export function repeatedPassages(texts: readonly string[]): Slip[] {
  const words = texts.map(wordsIn);
  const seen = new Map<string, Place>();
  const slips: Slip[] = [];
  for (const [at, own] of words.entries()) {
    for (let word = 0; word + shortestRepeat <= own.length; word += 1) {
      const run = own.slice(word, word + shortestRepeat).join(' ');
      const first = seen.get(run);
      if (!first) {
        seen.set(run, { at, word });
        continue;
      }
      const length = lengthOf(words, first, { at, word });
      const match = own.slice(word, word + shown).join(' ');
      slips.push({ at: first.at, match, words: length, ...(first.at !== at && { also: [at] }) });
      word += length - 1;
    }
  }
  return slips;
}

function lengthOf(words: readonly string[][], one: Place, other: Place): number {
  let length = shortestRepeat;
  const at = ({ at: text, word }: Place) => words[text]?.[word + length];
  while (at(one) !== undefined && at(one) === at(other)) length += 1;
  return length;
}
