import { figuresOf } from '#content/figures.ts';
import type { NodeJSON } from '#content/manuscript.ts';
import { blockText, headlineOf, sapoOf } from '#content/plain-text.ts';
import { saysWhereOrWhen, saysWho } from './caption-says.ts';
import { textsOfDoc } from './checked-texts.ts';
import type { Check } from './finding.ts';
import { foldText } from './folded-text.ts';
import { hasWords } from './has-words.ts';
import { linkChecks } from './link-checks.ts';
import { slugOf } from './slug.ts';
import { countsThatDisagree } from './wording/numbers-disagree.ts';

/** In syllables. Source: docs/sources.md, Headline length. */
const longestHeadline = 12;
/** Reports of the sample newsroom have 14 to 40; more is a second paragraph (docs/sources.md, Reading). */
const longestSapo = 80;

/** What an editor may let pass with open eyes. */
export const styleChecks = {
  ...linkChecks,
  headlineLong: {
    level: 'warn',
    find: ({ doc }) => {
      const syllables = headlineOf(doc).split(/\s+/).filter(hasWords).length;
      return syllables > longestHeadline ? [{ place: 'headline', match: String(syllables) }] : [];
    },
  },
  sapoLong: {
    level: 'info',
    find: ({ doc }) => {
      const syllables = sapoOf(doc).split(/\s+/).filter(hasWords).length;
      return syllables > longestSapo ? [{ place: 'sapo', match: String(syllables) }] : [];
    },
  },
  countDisagrees: {
    level: 'warn',
    answerable: true,
    find: (article) => {
      const texts = textsOfDoc(article);
      return countsThatDisagree(texts.map(({ text }) => text)).flatMap(({ at, match, suggest }) => {
        const place = texts[at]?.place;
        return place ? [{ place, match, ...(suggest && { suggest }) }] : [];
      });
    },
  },
  /** Readers have to know whose words they are; a motto has no speaker, so that this is no more than a hint. */
  quoteSpeaker: {
    level: 'info',
    answerable: true,
    find: ({ doc }) =>
      doc.content
        .filter(({ type }) => type === 'quote')
        .filter((quote) => !hasWords(textOf(quote, 'attribution')))
        .map((quote) => ({ place: 'body', match: firstWords(textOf(quote, 'paragraph')) })),
  },
  /** A caption that says neither who, nor where, nor when; with a conference, its record proposes the words. */
  captionBare: {
    level: 'info',
    answerable: true,
    find: ({ doc, metadata, conference }) => {
      if (metadata.language !== 'vi' || (conference && metadata.conference)) return [];
      return figuresOf(doc)
        .filter(({ caption }) => hasWords(caption) && !saysWho(caption) && !saysWhereOrWhen(caption))
        .map(({ number, caption }) => ({ place: 'figure', figure: number, match: caption }));
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

/** The text of the children of one type. */
function textOf(node: NodeJSON, type: string): string {
  return (node.content ?? [])
    .filter((child) => child.type === type)
    .map(blockText)
    .join(' ');
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, 6).join(' ');
}

function isSame(a: string, b: string): boolean {
  const bare = (text: string) =>
    foldText(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(a) === bare(b);
}
