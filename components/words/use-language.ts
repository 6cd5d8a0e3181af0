'use client';

import { useLocale } from 'use-intl';
import { type Language, languageOf } from './language.ts';

/** The language that the desk speaks here. */
export function useLanguage(): Language {
  return languageOf(useLocale());
}
