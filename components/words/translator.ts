import { createTranslator } from 'use-intl/core';
import { catalogue, deskTimeZone } from './catalogue.ts';
import type { Language } from './language.ts';

/** The words of a language for pages that are made on the server: `t('work.title')`. */
export function translator(language: Language) {
  return createTranslator({ locale: language, messages: catalogue[language], timeZone: deskTimeZone });
}

export type Translator = ReturnType<typeof translator>;
