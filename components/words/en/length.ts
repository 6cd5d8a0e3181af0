import type { length as vietnamese } from '#components/words/vi/length.ts';

/** How long the manuscript is. */
export const length: typeof vietnamese = {
  title: 'Length of the article',
  words: '{words, plural, one {# word} other {# words}}',
  wordsOf: '{words, number}/{target, number} words',
  number: '{number, number}',
  minutes: 'about {minutes, plural, one {# minute} other {# minutes}}',
  rows: {
    headline: 'Headline',
    sapo: 'Standfirst',
    body: 'Body',
    captions: 'Captions and credits (not counted)',
    characters: 'Characters with spaces',
    reading: 'Reading time',
  },
  target: 'Length to write (words)',
  targetHint: 'Remembered on this device only. Leave it empty if you need none.',
  targetWrong: 'Please write a number from 1 to 20000.',
  progress: 'Written so far, of the length to write',
  missing: '{words, plural, one {# word} other {# words}} to go',
  over: '{words, plural, one {# word} other {# words}} too many',
  exact: 'Exactly enough',
};
