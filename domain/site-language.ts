/** The languages of the public site; the first is that of addresses without a prefix. */
export const siteLanguages = ['vi', 'en'] as const;
export type SiteLanguage = (typeof siteLanguages)[number];

/** The address of a list or of a page about the site in a language: `/thoi-su`, `/en/thoi-su`. Articles have one address. */
export function sitePath(language: SiteLanguage, path: string): string {
  if (language === 'vi') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** Where the same page stands in each language. */
export function inEveryLanguage(path: string): { language: SiteLanguage; path: string }[] {
  return siteLanguages.map((language) => ({ language, path: sitePath(language, path) }));
}

/** The language of a page that lists these stories, where its address does not say it: English for English ones alone. */
export function languageOf(stories: readonly { language: SiteLanguage }[]): SiteLanguage {
  return stories.length > 0 && stories.every(({ language }) => language === 'en') ? 'en' : 'vi';
}
