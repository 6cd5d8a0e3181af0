import { printedTexts } from './checked-texts.ts';
import type { Check } from './finding.ts';
import { houseWordsIn } from './house/words-in.ts';

/** What a newsroom wrote on its own list. */
export const houseChecks = {
  houseWord: {
    level: 'warn',
    answerable: true,
    find: (article) => {
      const words = article.house?.words ?? [];
      // The list is of the paper's own language.
      if (words.length === 0 || article.metadata.language !== 'vi') return [];
      return printedTexts(article)
        .filter(({ place }) => place !== 'byline')
        .flatMap(({ text, ...where }) => houseWordsIn(words, text).map((slip) => ({ ...where, ...slip })));
    },
  },
} as const satisfies Record<string, Check>;
