import { cookies } from 'next/headers';
import { cache } from 'react';
import { type Language, languageCookie, languageOf } from '#components/words/language.ts';

/** The language that this reader chose for the desk. */
export const currentLanguage = cache(async (): Promise<Language> => {
  return languageOf((await cookies()).get(languageCookie)?.value);
});
