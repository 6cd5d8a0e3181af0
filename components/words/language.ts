/** The languages of the desk; articles have their own. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageCookie = 'toasoan-lang';

/** How each language names itself, whatever language the page is in. */
export const languageNames: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

/** The language that a cookie's value names; Vietnamese when it names none. */
export function languageOf(value: string | undefined): Language {
  return languages.find((language) => language === value) ?? 'vi';
}
