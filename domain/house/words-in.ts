import type { Slip } from '#domain/wording/slip.ts';
import type { HouseWord } from './house-rules.ts';

/** The words of the house's list in a text, whole ones, capitals aside; a capital at the beginning stays. */
export function houseWordsIn(words: readonly HouseWord[], text: string): Omit<Slip, 'at'>[] {
  const lower = text.toLocaleLowerCase('vi');
  return words.flatMap(({ wrong, right }) => {
    const wanted = wrong.toLocaleLowerCase('vi');
    const found = new Set<string>();
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length))
      if (isWhole(text, at, wanted.length)) found.add(text.slice(at, at + wanted.length));
    // What is written as the house writes it is not wrong for its capitals alone.
    return [...found]
      .filter((match) => match !== right)
      .map((match) => ({ match, ...(right !== '' && { suggest: likeCapital(match, right) }) }));
  });
}

function isWhole(text: string, at: number, length: number): boolean {
  return !/\p{L}|\p{N}/u.test(text.charAt(at - 1)) && !/\p{L}|\p{N}/u.test(text.charAt(at + length));
}

function likeCapital(model: string, words: string): string {
  const first = model.charAt(0);
  const isCapital = first !== first.toLocaleLowerCase('vi');
  return isCapital ? words.charAt(0).toLocaleUpperCase('vi') + words.slice(1) : words;
}
