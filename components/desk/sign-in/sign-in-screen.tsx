'use client';

import { useTranslations } from 'use-intl';
import { Notice } from '#components/ui/notice.tsx';
import type { DemoAccount } from '#domain/views/person-view.ts';
import { DemoPeople } from './demo-people.tsx';
import { Door } from './door.tsx';
import { SignInForm, type SignInState } from './sign-in-form.tsx';

type Props = {
  newsroom: string;
  /** The page of the desk to go on to. */
  from: string;
  start: SignInState;
  notice: 'signedOut' | 'passwordSet' | undefined;
  demo: readonly DemoAccount[];
};

/** *Đăng nhập*. */
export function SignInScreen({ newsroom, from, start, notice, demo }: Props) {
  const t = useTranslations('signIn');
  const here = from === '/desk' ? '/desk/sign-in' : `/desk/sign-in?from=${encodeURIComponent(from)}`;
  return (
    <Door newsroom={newsroom} here={here} title={t('title')} lead={t('lead')}>
      {notice && !start.problem && (
        <Notice tone={notice === 'passwordSet' ? 'ok' : 'info'}>{t(notice)}</Notice>
      )}
      <SignInForm from={from} start={start} />
      <p className="text-ink-2 text-sm">{t('forgotten')}</p>
      <DemoPeople accounts={demo} from={from} />
    </Door>
  );
}
