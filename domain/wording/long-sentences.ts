import { sentencesOf, wordsIn } from './sentences.ts';
import { inEach } from './slip.ts';
import type { WordingRule } from './wording-rule.ts';

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

export const longSentence: WordingRule = {
  name: 'long-sentence',
  level: 'info',
  source: 'Reading',
  find: longSentences,
  examples: {
    found: [[words(91), [[words(8)]]]],
    silent: [`${words(90)}.`, `${words(60)}. ${words(60)}.`],
  },
};

function words(many: number): string {
  return 'Hội nghị bàn việc '.repeat(23).split(' ').slice(0, many).join(' ');
}
