import { gathered, inEach } from './slip.ts';

/** `hoà, khoẻ, thuỷ, uỷ` in small letters; names keep what they were given (docs/sources.md, Syllables). */
const newer = /(?<![\p{L}\p{M}-])(?!qu)(\p{Ll}*)(?:(o)([àáảãạèéẻẽẹ])|(u)([ỳýỷỹỵ]))(?![\p{L}\p{M}-])/gu;
const marks = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Tones placed by the newer school, with the house's placement. */
export const toneStyle = (texts: readonly string[]) =>
  gathered(
    inEach((text) =>
      [...text.matchAll(newer)].map(([match, onset = '', o, oVowel, u, uVowel]) => {
        const vowel = (oVowel ?? uVowel ?? '').normalize('NFD');
        const mark = marks.exec(vowel)?.[0] ?? '';
        const suggest =
          (onset + (o ?? u ?? '') + mark).normalize('NFC') + vowel.replace(marks, '').normalize('NFC');
        return { match, suggest };
      }),
    )(texts),
  );
