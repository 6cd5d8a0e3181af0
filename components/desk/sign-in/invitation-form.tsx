'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Problem, postJson } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { passwordLimits } from '#domain/sign-in-rules.ts';
import type { InvitationView } from '#domain/views/person-view.ts';
import { invitationProblem } from './invitation-problem.ts';
import { NewPassword } from './new-password.tsx';

type Props = { token: string; invitation: InvitationView; onGone: () => void };

/** Who the account is for, and its password; then on to sign-in. */
export function InvitationForm({ token, invitation, onGone }: Props) {
  const t = useTranslations('invitation');
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const wrong = invitationProblem(problem);
  const words = wrong && t(`problems.${wrong.rule}`, passwordLimits);
  const errorOf = (field: string) => (wrong?.field === field ? words : undefined);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    const fields = Object.fromEntries(new FormData(event.currentTarget));
    const sent = await postJson('/api/invitations/accept', { token, ...fields });
    if (sent.ok) return window.location.assign('/desk/sign-in?notice=passwordSet');
    setSending(false);
    if (sent.problem.code === 'invitationGone') return onGone();
    setProblem(sent.problem);
  }

  return (
    <form method="post" onSubmit={submit} className="grid gap-4">
      {invitation.person ? (
        <KnownEmail email={invitation.person.email} />
      ) : (
        <Field label={t('email')} error={errorOf('email')} required>
          <Input name="email" type="email" autoComplete="username" autoCapitalize="none" maxLength={254} />
        </Field>
      )}
      {invitation.kind !== 'reset' && (
        <Field label={t('name')} error={errorOf('name')} required>
          <Input name="name" autoComplete="name" defaultValue={invitation.person?.name} maxLength={100} />
        </Field>
      )}
      <NewPassword error={errorOf('password')} />
      {words && wrong.field === undefined && <Notice tone="danger">{words}</Notice>}
      <Button type="submit" variant="primary" size="lg" busy={isSending}>
        {t('submit')}
      </Button>
    </form>
  );
}

/** Shown for the person, and left in the form's reach for password managers. */
function KnownEmail({ email }: { email: string }) {
  const t = useTranslations('invitation');
  return (
    <div>
      <p className="font-medium text-sm">{t('email')}</p>
      <p className="mt-1 break-all">{email}</p>
      <input type="email" autoComplete="username" value={email} readOnly hidden />
    </div>
  );
}
