'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { PasswordInput } from './password-input.tsx';
import { type SignInProblem, sendSignIn } from './send-sign-in.ts';
import { SignInProblemNotice } from './sign-in-problem-notice.tsx';
import { useCountdown } from './use-countdown.ts';

/** What a plain form was told when it came back. */
export type SignInState = { problem?: SignInProblem | undefined; wait: number };

type Props = {
  from: string;
  start: SignInState;
  /** For a form inside of a page that stays; otherwise the page goes on to `from`. */
  onSignedIn?: () => Promise<void>;
};

/** The door of the desk: a plain form that works without scripts, and with them keeps what was typed. */
export function SignInForm({ from, start, onSignedIn }: Props) {
  const t = useTranslations('signIn');
  const [state, setState] = useState(start);
  const [isSending, setSending] = useState(false);
  const [opensAt, setOpensAt] = useState<number>();
  const left = useCountdown(opensAt);
  useEffect(() => setOpensAt(state.wait > 0 ? Date.now() + state.wait * 1000 : undefined), [state]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    const form = event.currentTarget;
    setSending(true);
    const answer = await sendSignIn(form);
    if ('to' in answer && !onSignedIn) return window.location.assign(answer.to);
    if ('to' in answer) await onSignedIn?.();
    else setState(answer);
    setSending(false);
    const password = form.elements.namedItem('password');
    if (password instanceof HTMLInputElement) password.select();
  }

  return (
    <form method="post" action="/api/auth/callback/credentials" onSubmit={submit} className="grid gap-4">
      <input type="hidden" name="from" value={from} />
      <Field label={t('email')} required>
        <Input
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
        />
      </Field>
      <Field label={t('password')} required>
        <PasswordInput name="password" autoComplete="current-password" maxLength={256} />
      </Field>
      <SignInProblemNotice problem={state.problem} wait={opensAt === undefined ? state.wait : left} />
      <Button type="submit" variant="primary" size="lg" busy={isSending}>
        {t('submit')}
      </Button>
    </form>
  );
}
