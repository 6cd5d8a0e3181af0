'use client';

import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Notice } from '#components/ui/notice.tsx';

type Props = { error: Error & { digest?: string }; reset: () => void };

/** A page that failed: what was saved stands, and the code finds the failure in the log. */
export default function DeskError({ error, reset }: Props) {
  const t = useTranslations('common');
  return (
    <div className="mx-auto w-full max-w-2xl px-4 py-12">
      <h1 className="mb-4 font-semibold text-2xl">{t('errorTitle')}</h1>
      <Notice tone="danger">
        <p>{t('errorText')}</p>
        {error.digest && <p className="mt-1 font-mono text-xs">{t('errorCode', { code: error.digest })}</p>}
      </Notice>
      <div className="mt-5 flex flex-wrap gap-2">
        <Button variant="primary" onClick={reset}>
          {t('retry')}
        </Button>
        <ButtonLink href="/desk">{t('toMyWork')}</ButtonLink>
      </div>
    </div>
  );
}
