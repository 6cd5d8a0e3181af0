import { useLocale, useTranslations } from 'use-intl';
import { languages } from '#components/words/language.ts';

const ownNames = { vi: 'Tiếng Việt', en: 'English' } as const;

/** Chooses the language with a plain form, before anybody is signed in. */
export function DoorLanguage({ here }: { here: string }) {
  const t = useTranslations('signIn');
  const current = useLocale();
  return (
    <form
      method="post"
      action="/api/language"
      aria-label={t('language')}
      className="mt-8 flex justify-center gap-1"
    >
      <input type="hidden" name="from" value={here} />
      {languages.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === current}
          className="rounded-md px-3 py-1.5 text-sm text-ink-2 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
        >
          {ownNames[language]}
        </button>
      ))}
    </form>
  );
}
