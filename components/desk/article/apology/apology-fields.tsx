import { useTranslations } from 'use-intl';
import { Field, Textarea } from '#components/ui/field.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { type Apology, apologyLimits } from '#domain/apology.ts';
import { houseDate } from '#domain/dates.ts';

type Props = { apology: Apology; change: (apology: Apology) => void };

/** What an item of correction and apology must say; which article it is about is fixed. */
export function ApologyFields({ apology, change }: Props) {
  const t = useTranslations('apology');
  const { headline, section, date, wrong, right, title } = apology;
  const when = houseDate(date, useLanguage());
  return (
    <fieldset className="space-y-3 rounded-md border border-line p-3">
      <legend className="px-1 font-medium text-sm">{title}</legend>
      <p className="text-sm">{t('about', { headline, section, when })}</p>
      <Field label={t('wrong')} required>
        <Textarea
          name="apology"
          value={wrong}
          rows={3}
          maxLength={apologyLimits.words}
          onChange={({ target }) => change({ ...apology, wrong: target.value })}
        />
      </Field>
      <Field label={t('right')} required>
        <Textarea
          value={right}
          rows={3}
          maxLength={apologyLimits.words}
          onChange={({ target }) => change({ ...apology, right: target.value })}
        />
      </Field>
      <p className="text-ink-2 text-xs">{t('titleHint', { title })}</p>
    </fieldset>
  );
}
