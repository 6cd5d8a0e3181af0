import { figuresOf } from '#content/figures.ts';
import { headlineOf } from '#content/plain-text.ts';
import type { Check } from './finding.ts';
import { foldText } from './folded-text.ts';
import { hasWords } from './has-words.ts';
import { slugOf } from './slug.ts';

/** In syllables. Source: docs/sources.md, Headline length. */
const longestHeadline = 12;

/** What an editor may let pass with open eyes. */
export const styleChecks = {
  headlineLong: {
    level: 'warn',
    find: ({ doc }) => {
      const syllables = headlineOf(doc).split(/\s+/).filter(hasWords).length;
      return syllables > longestHeadline ? [{ place: 'headline', match: String(syllables) }] : [];
    },
  },
  slugMissing: {
    level: 'warn',
    find: ({ doc, metadata }) => {
      const needsOne = metadata.slug === null && hasWords(headlineOf(doc)) && slugOf(headlineOf(doc)) === '';
      return needsOne ? [{ place: 'slug' }] : [];
    },
  },
  /** Somebody who cannot see the photo hears the same words twice. Source: docs/sources.md, Captions. */
  altRepeatsCaption: {
    level: 'warn',
    find: ({ doc }) =>
      figuresOf(doc)
        .filter(
          ({ alt, caption }) => hasWords(alt) && [caption, headlineOf(doc)].some((text) => isSame(alt, text)),
        )
        .map(({ number, alt }) => ({ place: 'figure', figure: number, match: alt })),
  },
  captionToCheck: {
    level: 'warn',
    find: ({ doc }) =>
      figuresOf(doc)
        .filter(({ toCheck }) => toCheck)
        .map(({ number, caption }) => ({ place: 'figure', figure: number, match: caption })),
  },
  creditInferred: {
    level: 'warn',
    find: ({ doc }) =>
      figuresOf(doc)
        .filter(({ creditInferred }) => creditInferred)
        .map(({ number, credit }) => ({ place: 'figure', figure: number, match: credit })),
  },
} as const satisfies Record<string, Check>;

function isSame(a: string, b: string): boolean {
  const bare = (text: string) =>
    foldText(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(a) === bare(b);
}
