import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field } from '#components/ui/field.tsx';
import { passwordLimits } from '#domain/sign-in-rules.ts';
import { PasswordInput } from './password-input.tsx';

/** A new password that counts its letters, so that the rule is met before the form is sent. */
export function NewPassword({ error }: { error: string | undefined }) {
  const t = useTranslations('invitation');
  const [length, setLength] = useState(0);
  const { shortest, longest } = passwordLimits;
  const isLongEnough = length >= shortest;
  return (
    <Field
      label={t('password')}
      hint={t('passwordHint', { shortest })}
      error={error}
      required
      aside={
        <span aria-live="polite" className={`text-xs ${isLongEnough ? 'text-ok' : 'text-ink-2'}`}>
          {isLongEnough ? (
            <>
              <Check aria-hidden className="mr-1 inline size-3.5" />
              {t('longEnough')}
            </>
          ) : (
            t('passwordLength', { count: length, shortest })
          )}
        </span>
      }
    >
      <PasswordInput
        name="password"
        autoComplete="new-password"
        maxLength={longest * 2}
        onChange={(event) => setLength([...event.currentTarget.value.normalize('NFC')].length)}
      />
    </Field>
  );
}
