type Printed = { number: number; apologyForNumber: number | null };
type Lists = { sectionIds: readonly string[]; termIds: readonly string[] };

/**
 * What the press keeps of an article: its own page, and every list that it stands in or stood in. An item of
 * correction and apology stands on the page of the article that it corrects, too.
 */
export function tagsOf({ number, apologyForNumber }: Printed, { sectionIds, termIds }: Lists): string[] {
  const sections = [...new Set(sectionIds)].map((id) => `section:${id}`);
  const terms = termIds.map((id) => `term:${id}`);
  const corrected = apologyForNumber === null ? [] : [`article:${apologyForNumber}`, 'apologies'];
  return [
    `article:${number}`,
    'front',
    'feed',
    'sitemap',
    'corrections',
    ...corrected,
    ...sections,
    ...terms,
  ];
}
