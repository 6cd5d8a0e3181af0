import { useEffect, useState } from 'react';

/** Whole seconds until `end`, told anew every second. */
export function useCountdown(end: number | undefined): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const tick = () => setLeft(end === undefined ? 0 : Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    tick();
    if (end === undefined) return;
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [end]);
  return left;
}
