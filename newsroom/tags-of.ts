/** What the press keeps of an article: its own page, and every list that it stands in or stood in. */
export function tagsOf(number: number, sectionIds: readonly string[]): string[] {
  const sections = [...new Set(sectionIds)].map((id) => `section:${id}`);
  return [`article:${number}`, 'front', 'feed', 'sitemap', 'corrections', ...sections];
}
