'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import type { OneTimeLink, PersonAct, PersonView } from '#domain/views/person-view.ts';
import { peopleApi } from './people-api.ts';
import { peopleProblem } from './people-problem.ts';
import { RoleChoice } from './role-choice.tsx';

type Props = {
  act: PersonAct;
  person: PersonView;
  onClose: () => void;
  /** A link comes back when a new one was made. */
  onDone: (link?: OneTimeLink) => void;
};

/** Says what an act on a person does, and does it once it is confirmed. */
export function PersonActDialog({ act, person, onClose, onDone }: Props) {
  const t = useTranslations('people');
  const [role, setRole] = useState(person.role);
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const wrong = peopleProblem(problem);
  const { name, id } = person;

  const asked = {
    changeRole: { title: t('roleTitle', { name }), lead: t('roleLead'), label: t('saveRole') },
    disable: { title: t('disableTitle', { name }), lead: t('disableLead'), label: t('acts.disable') },
    enable: { title: t('enableTitle', { name }), lead: t('enableLead'), label: t('acts.enable') },
    link:
      person.state === 'invited'
        ? { title: t('linkTitle', { name }), lead: t('linkLead'), label: t('newLink') }
        : { title: t('resetTitle', { name }), lead: t('resetLead'), label: t('newLink') },
  }[act];

  async function confirm() {
    setSending(true);
    const sent = await carryOut();
    setSending(false);
    if (!sent.ok) setProblem(sent.problem);
    else onDone(sent.link);
  }

  async function carryOut(): Promise<{ ok: true; link?: OneTimeLink } | { ok: false; problem: Problem }> {
    if (act === 'link') {
      const sent = await peopleApi.renewLink(id);
      return sent.ok ? { ok: true, link: sent.value.link } : sent;
    }
    return act === 'changeRole' ? peopleApi.changeRole(id, role) : peopleApi[act](id);
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={asked.title}
      description={asked.lead}
      confirmLabel={asked.label}
      tone={act === 'disable' ? 'danger' : 'primary'}
      busy={isSending}
      error={wrong && t(`problems.${wrong.words}`)}
      onConfirm={confirm}
    >
      {act === 'changeRole' && <RoleChoice value={role} onChange={setRole} />}
    </ConfirmDialog>
  );
}
