'use client';

import { BellRing, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Link } from '#components/ui/link.tsx';
import { useNotices } from './notices-provider.tsx';
import { useNoticeSentence } from './use-notice-sentence.ts';

/** Long enough to be read; it stands in the list as well. */
const shownFor = 8_000;

/** What has just come in, in a corner, for a moment: as long as a pointer or the focus is on it, it stays. */
export function NoticeToast() {
  const t = useTranslations('notices');
  const sentence = useNoticeSentence();
  const { latest, dismiss } = useNotices();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!latest || isHeld) return;
    const timer = setTimeout(dismiss, shownFor);
    return () => clearTimeout(timer);
  }, [latest, isHeld, dismiss]);
  return (
    <div
      role="status"
      aria-live="polite"
      data-beside-text=""
      className="fixed right-4 bottom-4 z-30 max-w-[min(24rem,calc(100vw-2rem))] empty:hidden max-lg:bottom-18 print:hidden"
    >
      {latest && (
        <section
          aria-label={t('title')}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="flex items-start gap-2.5 rounded-lg border border-line bg-raised py-2.5 pr-1.5 pl-3 text-sm shadow-float float-in"
        >
          <BellRing aria-hidden className="mt-2 size-4 shrink-0 text-accent" />
          <div className="min-w-0 flex-1 py-1.5">
            <Link
              href={`/desk/articles/${latest.articleId}`}
              onClick={dismiss}
              className="font-medium hover:text-accent"
            >
              {sentence(latest)}
            </Link>
            {latest.words && <p className="line-clamp-2 text-ink-2">{latest.words}</p>}
          </div>
          <IconButton label={t('dismiss')} icon={<X aria-hidden />} onClick={dismiss} />
        </section>
      )}
    </div>
  );
}
