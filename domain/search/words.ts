import { foldText } from '#domain/folded-text.ts';

/** One word of a text as it is searched, and where it stands (UTF-16 units of the NFC text). */
export type SearchWord = { folded: string; exact: string; from: number; to: number };

/** In the order of the six tones, after the level one; a word keeps its tone at its end, wherever it was written. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const anyTone = /[\u0300\u0309\u0303\u0301\u0323]/g;
const longest = 64;

/** Vietnamese has some seven thousand syllables, which come again and again; beyond so many words all are forgotten. */
const mostKnown = 20_000;
const known = new Map<string, Pick<SearchWord, 'folded' | 'exact'>>();

/** The words of a text that is in NFC. */
export function wordsOf(text: string): SearchWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    ...formsOf(word),
    from: index,
    to: index + word.length,
  }));
}

function formsOf(word: string): Pick<SearchWord, 'folded' | 'exact'> {
  const before = known.get(word);
  if (before) return before;
  const forms = { folded: foldText(word).slice(0, longest), exact: exactWord(word) };
  if (known.size >= mostKnown) known.clear();
  if (word.length <= longest) known.set(word, forms);
  return forms;
}

/**
 * A word with its marks: letters as they are, tones as digits behind them. `hoà` and `hòa` are one word, whatever
 * style of tone placement a house has; `đảng` and `đang` are two. Source: docs/sources.md, Folding.
 */
export function exactWord(word: string): string {
  const lower = word
    .replace(/[\u00D0\u0189]/g, 'Đ')
    .toLowerCase()
    .normalize('NFD');
  const heard = [...lower.matchAll(anyTone)].map(([tone]) => tones.indexOf(tone) + 2).join('');
  return (lower.replace(anyTone, '').normalize('NFC') + heard).slice(0, longest);
}

/** Whether a word says more than its bare letters. */
export function isMarked({ folded, exact }: Pick<SearchWord, 'folded' | 'exact'>): boolean {
  return folded !== exact;
}
