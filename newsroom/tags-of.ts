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
