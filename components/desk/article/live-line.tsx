import { useTranslations } from 'use-intl';
import type { LiveView } from '#domain/views/article-view.ts';

/** Where readers see the article, and that they keep seeing it while a working copy is open. */
export function LiveLine({ live, isOpen }: { live: LiveView; isOpen: boolean }) {
  const t = useTranslations('article.signOff');
  return (
    <p className="text-sm">
      <a className="text-accent underline underline-offset-4" href={live.path}>
        {t('seeLive', { number: live.sequence })}
      </a>
      {isOpen && <span className="block text-ink-2">{t('liveStays')}</span>}
    </p>
  );
}
