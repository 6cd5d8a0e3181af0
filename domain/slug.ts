import { foldText } from './folded-text.ts';

/** Longer slugs are cut at a word: addresses stay readable and file systems stay content. */
const longest = 180;

/**
 * The readable part of an article's address: marks stripped, đ → d, every other run → one hyphen.
 * Empty when the headline holds no letter and no digit that survives. Source: docs/sources.md, Slugs.
 */
export function slugOf(headline: string): string {
  const slug = foldText(headline)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= longest) return slug;
  const cut = slug.lastIndexOf('-', longest);
  return slug.slice(0, cut > 0 ? cut : longest);
}

/** A slug as it may stand in an address: lower-case words joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
