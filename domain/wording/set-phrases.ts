import { gathered, inEach } from './slip.ts';
import type { FindSlips, WordingRule } from './wording-rule.ts';

/** Phrases and words that are often written wrongly, and how they are written (docs/sources.md, Set phrases). */
const phrases: readonly [wrong: string, right: string][] = [
  ['phòng, chống khắc phục hậu quả', 'phòng, chống, khắc phục hậu quả'],
  ['phòng chống, khắc phục hậu quả', 'phòng, chống, khắc phục hậu quả'],
  ['xáp nhập', 'sáp nhập'],
  ['sát nhập', 'sáp nhập'],
  ['bổ xung', 'bổ sung'],
  ['sử lý', 'xử lý'],
  ['xử lí', 'xử lý'],
  ['xuất xắc', 'xuất sắc'],
  ['suất sắc', 'xuất sắc'],
  ['sơ xuất', 'sơ suất'],
  ['xúc tích', 'súc tích'],
  ['đọc giả', 'độc giả'],
  ['vô hình chung', 'vô hình trung'],
  ['tựu chung', 'tựu trung'],
  ['cọ sát', 'cọ xát'],
  ['chia sẽ', 'chia sẻ'],
  ['khắc khe', 'khắt khe'],
  ['chín mùi', 'chín muồi'],
  ['sáng lạng', 'xán lạn'],
  ['phương trâm', 'phương châm'],
  ['giành thời gian', 'dành thời gian'],
  ['dành chiến thắng', 'giành chiến thắng'],
  ['dành thắng lợi', 'giành thắng lợi'],
];
const right = new Map(phrases);
const pattern = new RegExp(`(?<!\\p{L})(?:${phrases.map(([wrong]) => wrong).join('|')})(?!\\p{L})`, 'giu');

/** Phrases of the list, once each; a capital at the beginning stays. */
export const setPhrases: FindSlips = (texts, house) =>
  gathered(
    inEach((text) =>
      [...text.matchAll(pattern)].map(({ 0: match }) => {
        const suggest = right.get(match.toLocaleLowerCase('vi')) ?? match;
        const isCapital = /^\p{Lu}/u.test(match);
        return {
          match,
          suggest: isCapital ? suggest.charAt(0).toLocaleUpperCase('vi') + suggest.slice(1) : suggest,
        };
      }),
    )(texts, house),
  );

export const setPhrase: WordingRule = {
  name: 'set-phrase',
  level: 'warn',
  source: 'Set phrases',
  find: setPhrases,
  examples: {
    found: [
      [
        'phòng, chống khắc phục hậu quả thiên tai',
        [['phòng, chống khắc phục hậu quả', 'phòng, chống, khắc phục hậu quả']],
      ],
      ['Xáp nhập hai xã', [['Xáp nhập', 'Sáp nhập']]],
    ],
    silent: ['sáp nhập, bổ sung, xử lý, xuất sắc, súc tích', 'phòng, chống, khắc phục hậu quả thiên tai'],
  },
};
