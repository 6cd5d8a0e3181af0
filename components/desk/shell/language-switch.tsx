'use client';

import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { languageNames, languages } from '#components/words/language.ts';
import { useLanguage } from '#components/words/use-language.ts';

/** The language of the desk, chosen by a plain form; the page comes back in it, filters and all. */
export function LanguageSwitch({ path }: { path: string }) {
  const t = useTranslations('common');
  const current = useLanguage();
  return (
    <form
      method="post"
      action="/api/language"
      onSubmit={rememberAddress}
      aria-label={t('language')}
      className="flex gap-1 px-1"
    >
      <input type="hidden" name="from" value={path} />
      {languages.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === current}
          className="min-h-8 rounded-md px-2 text-ink-2 text-xs hover:bg-paper-3/60 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:min-h-11"
        >
          {languageNames[language]}
        </button>
      ))}
    </form>
  );
}

/** The part after `?` is known only in the browser; without scripts the path alone comes back. */
function rememberAddress({ currentTarget }: FormEvent<HTMLFormElement>): void {
  const from = currentTarget.elements.namedItem('from');
  if (from instanceof HTMLInputElement) from.value = window.location.pathname + window.location.search;
}
