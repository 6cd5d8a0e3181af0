import type { Language } from './language.ts';
import type { Words } from './words.ts';

declare module 'use-intl' {
  // The library reads the keys from here; only an interface can be added to.
  interface AppConfig {
    Locale: Language;
    Messages: Words;
  }
}
