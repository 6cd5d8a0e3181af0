'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { catalogue, deskTimeZone } from './catalogue.ts';
import type { Language } from './language.ts';

/** Gives the parts of a page that run in the browser their words. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <IntlProvider locale={language} messages={catalogue[language]} timeZone={deskTimeZone}>
      {children}
    </IntlProvider>
  );
}
