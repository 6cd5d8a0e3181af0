'use client';

import { useTranslations } from 'use-intl';
import { useNotices } from './notices-provider.tsx';

/** How many notices are new; nothing when none is. */
export function UnseenCount() {
  const t = useTranslations('notices');
  const { unseen } = useNotices();
  if (unseen === 0) return null;
  return (
    <span className="ml-auto rounded-full bg-accent px-1.5 font-semibold text-accent-ink text-xs tabular-nums">
      <span aria-hidden>{unseen > 99 ? '99+' : unseen}</span>
      <span className="sr-only">{t('unseen', { count: unseen })}</span>
    </span>
  );
}
