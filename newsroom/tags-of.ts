import { countLive } from '#db/queries/editions.ts';
import type { Q } from '#db/store.ts';
import type { SiteLanguage } from '#domain/site-language.ts';

type Printed = { number: number; apologyForNumber: number | null; translationOf: number | null };
type Lists = { sectionIds: readonly string[]; termIds: readonly string[] };

/**
 * What the press keeps of an article: its own page, and every list that it stands in or stood in. An item of
 * correction and apology stands on the page of the article that it corrects, a translation on that of its original.
 */
export function tagsOf(
  { number, apologyForNumber, translationOf }: Printed,
  { sectionIds, termIds }: Lists,
): string[] {
  const sections = [...new Set(sectionIds)].map((id) => `section:${id}`);
  const terms = termIds.map((id) => `term:${id}`);
  const translated = translationOf === null ? [] : [`article:${translationOf}`];
  const corrected = apologyForNumber === null ? [] : [`article:${apologyForNumber}`, 'apologies'];
  return [
    `article:${number}`,
    'front',
    'feed',
    'sitemap',
    'corrections',
    ...corrected,
    ...translated,
    ...sections,
    ...terms,
  ];
}

/**
 * Every page leads to the English side while there is anything on it: with its first article, and without its last,
 * they all change. Asked after an act on an article that is, or was, in these languages.
 */
export async function tagsOfLanguages(
  q: Q,
  languages: readonly (SiteLanguage | undefined)[],
): Promise<string[]> {
  return languages.includes('en') && (await countLive(q, 'en', 2)) < 2 ? ['site'] : [];
}
