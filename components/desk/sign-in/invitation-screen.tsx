'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { InvitationView } from '#domain/views/person-view.ts';
import { Door } from './door.tsx';
import { InvitationForm } from './invitation-form.tsx';

type Props = { newsroom: string; here: string; token: string; invitation: InvitationView | undefined };

/** The page behind a one-time link; the same clear page for a link that was used, ran out or never was. */
export function InvitationScreen({ newsroom, here, token, invitation }: Props) {
  const t = useTranslations('invitation');
  const [isGone, setGone] = useState(invitation === undefined);
  if (isGone || !invitation) {
    return (
      <Door newsroom={newsroom} here={here} title={t('goneTitle')} lead={t('goneLead')}>
        <p>
          <a href="/desk/sign-in" className="font-medium text-accent underline underline-offset-4">
            {t('toSignIn')}
          </a>
        </p>
      </Door>
    );
  }
  return (
    <Door
      newsroom={newsroom}
      here={here}
      title={t(`titles.${invitation.kind}`)}
      lead={t(`leads.${invitation.kind}`)}
    >
      <InvitationForm token={token} invitation={invitation} onGone={() => setGone(true)} />
    </Door>
  );
}
