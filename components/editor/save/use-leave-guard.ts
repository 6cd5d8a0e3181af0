import { useCallback, useEffect, useRef } from 'react';
import { pauses } from '#components/editor/sync/backoff.ts';
import type { SavingSession } from '#components/editor/sync/open-saving.ts';

/**
 * Sends when the page is hidden, left, seen or online again, looks for others' steps while it is seen, and asks
 * before words or photos would be left behind. Returns the way to leave without being asked.
 */
export function useLeaveGuard(saving: SavingSession | undefined, hasUnsent: boolean): () => void {
  const asks = useRef(false);
  useEffect(() => {
    asks.current = hasUnsent;
  }, [hasUnsent]);

  useEffect(() => {
    if (!saving) return;
    const go = () => {
      if (asks.current || document.visibilityState === 'visible') saving.go();
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (asks.current) event.preventDefault();
    };
    const poll = setInterval(() => document.visibilityState === 'visible' && saving.look(), pauses.poll);
    document.addEventListener('visibilitychange', go);
    window.addEventListener('online', go);
    window.addEventListener('pagehide', go);
    window.addEventListener('beforeunload', ask);
    return () => {
      clearInterval(poll);
      document.removeEventListener('visibilitychange', go);
      window.removeEventListener('online', go);
      window.removeEventListener('pagehide', go);
      window.removeEventListener('beforeunload', ask);
    };
  }, [saving]);

  return useCallback(() => {
    asks.current = false;
  }, []);
}
