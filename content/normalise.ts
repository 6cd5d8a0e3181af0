/** Line ends of every system become one. */
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;

/** Spaces that a word processor, a web page or an input method leaves behind. */
const nonBreakingSpaces = /[\u00A0\u202F]/g;
const otherSpaces = /[\t\v\f\u1680\u2000-\u200A\u205F\u3000]/g;

// Controls, lone surrogates, soft hyphens, zero-width and direction characters; the line end stays.
const invisible =
  /(?!\n)[\p{Cc}\p{Cs}]|[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFFE\uFFFF]/gu;

// A joiner stays only between two pictures: it makes one emoji of several.
const strayJoiner =
  /(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

const capitalEth = /[\u00D0\u0189]/g;
const smallEth = /\u00F0/g;

/** How often each kind of character was repaired. */
export type Repairs = {
  nonBreakingSpaces: number;
  otherSpaces: number;
  invisible: number;
  eth: number;
  /** The text held letters whose marks stood apart (NFD). */
  recomposed: boolean;
};

/**
 * The text as we store it: NFC, Ð and ð as the Vietnamese Đ and đ, one kind of space and line end, nothing invisible.
 * Wording, numbers, and the number of spaces stay. Doing it twice changes nothing.
 */
export function normaliseText(text: string): string {
  return normaliseTextCounting(text).text;
}

/** `normaliseText`, with an account of what it did. */
export function normaliseTextCounting(text: string): { text: string; repairs: Repairs } {
  const repairs: Repairs = { nonBreakingSpaces: 0, otherSpaces: 0, invisible: 0, eth: 0, recomposed: false };
  const replace = (from: string, pattern: RegExp, by: string, kind: Exclude<keyof Repairs, 'recomposed'>) =>
    from.replace(pattern, () => {
      repairs[kind] += 1;
      return by;
    });
  let clean = text.replace(lineEnds, '\n');
  clean = replace(clean, nonBreakingSpaces, ' ', 'nonBreakingSpaces');
  clean = replace(clean, otherSpaces, ' ', 'otherSpaces');
  clean = replace(clean, invisible, '', 'invisible');
  clean = replace(clean, strayJoiner, '', 'invisible');
  clean = replace(clean, capitalEth, 'Đ', 'eth');
  clean = replace(clean, smallEth, 'đ', 'eth');
  // Last, because dropping what stood between a letter and its mark brings the two together.
  const composed = clean.normalize('NFC');
  repairs.recomposed = composed !== clean;
  return { text: composed, repairs };
}

/** One line of text: normalised, runs of white space as one space, none at the ends. */
export function normaliseLine(text: string): string {
  return normaliseText(text).replace(/\s+/g, ' ').trim();
}
