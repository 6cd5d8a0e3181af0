import { type SiteLanguage, sitePath } from '#domain/site-language.ts';

/** The page at the root of the site, beside the sections; no section has this id. */
export const frontPageId = 'trang-nhat';
/** Before the ids of the English side; no section's id holds such a line. */
const english = 'en_';

export type FrontKind = 'frontPage' | 'section';
/** A page that editors arrange: a section's, or the front page where no section is named, of one side of the site. */
export type Front = { kind: FrontKind; sectionId?: string; language: SiteLanguage };

/** The id of the page of a section, or of the front page, on one side of the site. */
export function frontIdOf({ sectionId = frontPageId, language }: Omit<Front, 'kind'>): string {
  return language === 'en' ? `${english}${sectionId}` : sectionId;
}

/** What stands under this id; whether there is such a section is not asked. */
export function frontOf(frontId: string): Front {
  const language = frontId.startsWith(english) ? 'en' : 'vi';
  const sectionId = language === 'en' ? frontId.slice(english.length) : frontId;
  return sectionId === frontPageId
    ? { kind: 'frontPage', language }
    : { kind: 'section', sectionId, language };
}

/** Where readers find such a page. */
export function frontPath(frontId: string): string {
  const { sectionId = '', language } = frontOf(frontId);
  return sitePath(language, `/${sectionId}`);
}
