import type { BackReference, Citation } from './citation.ts';
import { preparedText } from './prepared-text.ts';
import { typeWords } from './type-words.ts';

const reference = new RegExp(
  `(?<!\\p{L})(?<word>${typeWords.map(({ word }) => word).join('|')})\\s+(?:số\\s*:?\\s*)?(?<seq>\\d{1,5}[a-z]?)` +
    '(?![\\p{L}\\p{N}])(?!\\s?[-/]\\s?[\\p{L}\\p{N}])',
  'giu',
);

/**
 * *Nghị quyết 847* after *Nghị quyết số 847-NQ/QUTW*: the same type and number, nothing else. What stands for no
 * document named before is left out: *Chương trình 135* is a name of its own.
 */
export function backReferences(
  given: string,
  earlier: readonly Pick<Citation, 'key' | 'type'>[],
): BackReference[] {
  const { text, at } = preparedText(given);
  return [...text.matchAll(reference)].flatMap((match) => {
    const { word = '', seq = '' } = match.groups ?? {};
    const codes = typeWords.find((row) => row.word === word.toLocaleLowerCase('vi'))?.codes ?? [];
    const meant = earlier.findLast(
      ({ key, type = '' }) => codes.includes(type) && key.split(':')[1] === seq.replace(/^0+(?=\d)/, ''),
    );
    if (!meant) return [];
    const [from, to] = [at[match.index] ?? 0, at[match.index + match[0].length] ?? given.length];
    return [{ raw: given.slice(from, to), from, to, key: meant.key }];
  });
}
