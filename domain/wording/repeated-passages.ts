import { wordsIn } from './sentences.ts';
import type { Slip } from './slip.ts';
import type { WordingRule } from './wording-rule.ts';

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

export const repeatedPassage: WordingRule = {
  name: 'repeated-passage',
  level: 'info',
  scope: 'article',
  source: 'Reading',
  find: repeatedPassages,
  examples: {
    found: [
      [
        [
          'Tổ chức biên chế theo Đề án điều chỉnh tổ chức Quân đội nhân dân Việt Nam giai đoạn 2021-2030 và những năm tiếp theo.',
          'Tham mưu sắp xếp theo Đề án điều chỉnh tổ chức Quân đội nhân dân Việt Nam giai đoạn 2021-2030 và những năm tiếp theo.',
        ],
        [['theo Đề án điều chỉnh tổ chức Quân']],
      ],
    ],
    silent: [['hoạt động công tác Đảng, công tác chính trị', 'hoạt động công tác Đảng, công tác chính trị']],
  },
};
