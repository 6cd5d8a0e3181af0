'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { stirred } from '#components/desk/notices/notice-line.ts';

const every = 60_000;
/** Many acts at once are one new page. */
const pause = 700;

/** Reads the page anew when something happens, when somebody comes back to it, and every minute while it is looked at. */
export function useFreshPage(): void {
  const router = useRouter();
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') router.refresh();
    };
    const timer = setInterval(refresh, every);
    let soon: ReturnType<typeof setTimeout> | undefined;
    const refreshSoon = () => {
      clearTimeout(soon);
      soon = setTimeout(refresh, pause);
    };
    addEventListener(stirred, refreshSoon);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      clearTimeout(soon);
      removeEventListener(stirred, refreshSoon);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [router]);
}
