import { useTranslations } from 'use-intl';
import { Notice } from '#components/ui/notice.tsx';
import type { SignInProblem } from './send-sign-in.ts';

type Props = { problem: SignInProblem | undefined; wait: number };

/** Why nobody was signed in. Once a wait is over there is nothing to say any more. */
export function SignInProblemNotice({ problem, wait }: Props) {
  const t = useTranslations('signIn');
  if (!problem || (problem === 'tooMany' && wait === 0)) return null;
  if (problem !== 'tooMany') return <Notice tone="danger">{t(problem)}</Notice>;
  const minutes = t('minutes', { count: Math.ceil(wait / 60) });
  return (
    <Notice tone="warn">{t('tooMany', { wait: wait > 90 ? minutes : t('seconds', { count: wait }) })}</Notice>
  );
}
