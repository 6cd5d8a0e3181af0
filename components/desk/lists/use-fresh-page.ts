'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const every = 60_000;

/** Reads the page anew when somebody comes back to it, and every minute while it is looked at. */
export function useFreshPage(): void {
  const router = useRouter();
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') router.refresh();
    };
    const timer = setInterval(refresh, every);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [router]);
}
