import { gathered, inEach } from './slip.ts';
import type { FindSlips, WordingRule } from './wording-rule.ts';

/** Open _oa, oe, uy_ in small letters, with the tone on the second vowel and on the first; _qu_ is an onset. */
const newer = /(?<![\p{L}\p{M}-])(?!qu)(\p{Ll}*)(?:(o)([àáảãạèéẻẽẹ])|(u)([ỳýỷỹỵ]))(?![\p{L}\p{M}-])/gu;
const older = /(?<![\p{L}\p{M}-])(\p{Ll}*)(?:([òóỏõọ])([ae])|([ùúủũụ])(y))(?![\p{L}\p{M}-])/gu;
const marks = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * Tones placed by the other school than the house's, in small letters: names keep what they were given.
 * Source: docs/sources.md, Syllables.
 */
export const tonesOfOtherStyle: FindSlips = (texts, house) => {
  const isOlder = (house.tones ?? 'older') === 'older';
  const find = inEach((text) =>
    [...text.matchAll(isOlder ? newer : older)].map(([match, onset = '', o, a, u, y]) => {
      const vowels = `${o ?? u ?? ''}${a ?? y ?? ''}`.normalize('NFD');
      const mark = marks.exec(vowels)?.[0] ?? '';
      const [first = '', second = ''] = vowels.replace(marks, '');
      const suggest = onset + (isOlder ? first + mark + second : first + second + mark);
      return { match, suggest: suggest.normalize('NFC') };
    }),
  );
  return gathered(find(texts, house));
};

export const toneStyle: WordingRule = {
  name: 'tone-style',
  level: 'warn',
  source: 'Syllables',
  find: tonesOfOtherStyle,
  examples: {
    found: [
      [
        'hoà bình, khoẻ mạnh',
        [
          ['hoà', 'hòa'],
          ['khoẻ', 'khỏe'],
        ],
      ],
      [
        'thuỷ lợi của uỷ ban',
        [
          ['thuỷ', 'thủy'],
          ['uỷ', 'ủy'],
        ],
      ],
      ['cấp uỷ và cấp uỷ', [['uỷ', 'ủy']]],
    ],
    silent: ['hòa bình, quý, hoàn thành, khuỷu tay, của, Hoà, Thuý, Uỷ ban'],
  },
};
