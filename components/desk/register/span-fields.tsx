import { useTranslations } from 'use-intl';
import { Field, Input } from '#components/ui/field.tsx';
import { registerLimits } from '#domain/register/entry.ts';

export type SpanValue = { from: string | null; to: string | null; source: string | null };

/** From when to when something held, and who says so. */
export function SpanFields({
  value,
  change,
}: {
  value: SpanValue;
  change: (value: Partial<SpanValue>) => void;
}) {
  const t = useTranslations('register.fields');
  return (
    <>
      <Field label={t('from')}>
        <Input
          type="date"
          value={value.from ?? ''}
          onChange={({ target }) => change({ from: target.value || null })}
        />
      </Field>
      <Field label={t('to')}>
        <Input
          type="date"
          value={value.to ?? ''}
          onChange={({ target }) => change({ to: target.value || null })}
        />
      </Field>
      <Field label={t('source')} className="sm:col-span-2">
        <Input
          lang="vi"
          value={value.source ?? ''}
          maxLength={registerLimits.source}
          onChange={({ target }) => change({ source: target.value || null })}
        />
      </Field>
    </>
  );
}
