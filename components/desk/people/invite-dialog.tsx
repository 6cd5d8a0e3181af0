'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Role } from '#domain/roles.ts';
import type { OneTimeLink } from '#domain/views/person-view.ts';
import { peopleApi } from './people-api.ts';
import { peopleProblem } from './people-problem.ts';
import { RoleChoice } from './role-choice.tsx';

type Props = { onClose: () => void; onInvited: (name: string, link: OneTimeLink) => void };

/** Asks for a new person; what comes back is the link to pass on. */
export function InviteDialog({ onClose, onInvited }: Props) {
  const t = useTranslations('people');
  const common = useTranslations('common');
  const formId = useId();
  const [role, setRole] = useState<Role>('reporter');
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const wrong = peopleProblem(problem);
  const errorOf = (field: string) => wrong?.field === field && t(`problems.${wrong.words}`);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    const fields = new FormData(event.currentTarget);
    const textOf = (name: string) => String(fields.get(name) ?? '').trim();
    const penName = textOf('penName');
    const person = { email: textOf('email'), name: textOf('name'), role, ...(penName && { penName }) };
    const sent = await peopleApi.invite(person);
    setSending(false);
    if (sent.ok) onInvited(person.name, sent.value.link);
    else setProblem(sent.problem);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('inviteTitle')}
      description={t('inviteLead')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={isSending}>
            {t('makeLink')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="grid gap-4">
        <Field label={t('fields.name')} error={errorOf('name')} required>
          <Input ref={takeFocus} name="name" autoComplete="off" maxLength={100} />
        </Field>
        <Field label={t('fields.email')} hint={t('hints.email')} error={errorOf('email')} required>
          <Input name="email" type="email" autoComplete="off" autoCapitalize="none" maxLength={254} />
        </Field>
        <Field label={t('fields.penName')} hint={t('hints.penName')} error={errorOf('penName')}>
          <Input name="penName" autoComplete="off" maxLength={100} />
        </Field>
        <RoleChoice value={role} onChange={setRole} />
        {wrong && wrong.field === undefined && <Notice tone="danger">{t(`problems.${wrong.words}`)}</Notice>}
      </form>
    </Dialog>
  );
}

/** Typing can begin at once; without this the dialog's close button would have the focus. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}
