'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { type Stirred, stirred } from '#components/desk/notices/notice-line.ts';

const every = 60_000;
/** Many acts at once are one new page. */
const pause = 700;
/** What does not concern this person may wait: a busy newsroom would otherwise draw every desk at every act. */
const othersEvery = 10_000;

/**
 * Reads the page anew: at once when something concerns this person, soon when anything happens, when somebody comes
 * back to it, and every minute while it is looked at.
 */
export function useFreshPage(): void {
  const router = useRouter();
  useEffect(() => {
    let readAt = Date.now();
    let dueAt = Number.POSITIVE_INFINITY;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      if (document.visibilityState !== 'visible') return;
      readAt = Date.now();
      dueAt = Number.POSITIVE_INFINITY;
      router.refresh();
    };
    const refreshSoon = (event: Event) => {
      const now = Date.now();
      const at = (event as Stirred).detail.isMine ? now + pause : Math.max(now + pause, readAt + othersEvery);
      // What is wanted sooner is not put off by what may wait.
      if (at >= dueAt && dueAt > now) return;
      dueAt = at;
      clearTimeout(soon);
      soon = setTimeout(refresh, at - now);
    };
    const timer = setInterval(refresh, every);
    document.addEventListener('visibilitychange', refresh);
    addEventListener(stirred, refreshSoon);
    return () => {
      clearInterval(timer);
      clearTimeout(soon);
      document.removeEventListener('visibilitychange', refresh);
      removeEventListener(stirred, refreshSoon);
    };
  }, [router]);
}
