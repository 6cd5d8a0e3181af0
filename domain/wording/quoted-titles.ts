import { typeWords } from '#domain/documents/type-words.ts';
import { inEach } from './slip.ts';

const pattern = new RegExp(
  `(?<!\\p{L})(?:${typeWords.map(({ word }) => word).join('|')})(?!\\p{L})[^.;“”"]{0,90}?\\svề\\s+[“"](?<title>[^”"]{12,400})[”"]`,
  'giu',
);

/** Quoted words that say what a document is about: they may be its title, and should then be its very words. */
export const quotedTitles = inEach((text) =>
  [...text.matchAll(pattern)].map(({ groups }) => ({ match: groups?.title ?? '' })),
);
