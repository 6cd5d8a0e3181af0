import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field, Input } from '#components/ui/field.tsx';

type Props = { number: number | undefined; change: (number: number | undefined) => void };

/** Which published article this one is the translation of: its number, or its address, taken when it is left. */
export function TranslationField({ number, change }: Props) {
  const t = useTranslations('article.details');
  const [typed, setTyped] = useState(`${number ?? ''}`);
  useEffect(() => setTyped(`${number ?? ''}`), [number]);
  const take = () => {
    const [, digits] = /(\d{1,9})\/?$/.exec(typed.trim()) ?? [];
    const taken = digits === undefined ? undefined : Number(digits);
    setTyped(`${taken ?? ''}`);
    if (taken !== number) change(taken);
  };
  return (
    <Field label={t('translationOf')} hint={t('translationHint')}>
      <Input
        name="translationOf"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
    </Field>
  );
}
