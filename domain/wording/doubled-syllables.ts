import { compounds, reduplicated } from './true-doubles.ts';

/** The same syllable twice, and where in the text (UTF-16 units); `after` is the syllable that follows. */
export type Doubled = { match: string; from: number; suggest: string };

const pair =
  /(?<![\p{L}\p{N}\p{M}])(?<first>\p{L}+)(?<gap>[ \u00A0]+)(?<second>\p{L}+)(?![\p{L}\p{N}\p{M}])(?=(?:[ \u00A0]+(?<next>\p{L}+))?)/gu;

/**
 * Syllables that stand twice by a slip: *tổ chức chức đảng*. Doubles of the language, names, and a word that begins as
 * the one before it ends (*đại biểu biểu quyết*) are left alone. Source: docs/sources.md, Doubled syllables.
 */
export function doubledSyllables(text: string): Doubled[] {
  const found: Doubled[] = [];
  const pattern = new RegExp(pair);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { first = '', gap = '', second = '', next = '' } = match.groups ?? {};
    // The second may be the first of the next pair.
    pattern.lastIndex = match.index + first.length + gap.length;
    if (isSlip(first, second, next))
      found.push({ match: first + gap + second, from: match.index, suggest: first });
  }
  return found;
}

function isSlip(first: string, second: string, next: string): boolean {
  const folded = second.toLocaleLowerCase('vi');
  if (first.toLocaleLowerCase('vi') !== folded || first.length < 2) return false;
  if (isName(first, second) || reduplicated.has(folded)) return false;
  return !compounds.has(`${folded} ${next.toLocaleLowerCase('vi')}`);
}

/** *Linh Linh*, *bản Bản Phố*: a capital inside a sentence begins a name. A line in capitals has no names to see. */
function isName(first: string, second: string): boolean {
  const isShouted = first === first.toLocaleUpperCase('vi') && second === second.toLocaleUpperCase('vi');
  return !isShouted && second.charAt(0) !== second.charAt(0).toLocaleLowerCase('vi');
}
