import { sentencesOf, wordsIn } from './sentences.ts';
import { inEach } from './slip.ts';

/** More words than this, and a reader has forgotten how the sentence began. */
export const longestSentence = 90;
const shown = 8;

/** Sentences that should be two. */
export const longSentences = inEach((text) =>
  sentencesOf(text).flatMap((sentence) => {
    const words = wordsIn(sentence);
    if (words.length <= longestSentence) return [];
    const match = sentence.split(/\s+/).slice(0, shown).join(' ');
    return [{ match, words: words.length }];
  }),
);
