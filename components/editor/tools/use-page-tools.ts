import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Ask, PageTools } from './page-tools.ts';

/** Answers one wish for as long as the part is on the page. */
export function useAnswer(page: PageTools, what: Ask, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => page.answer(what, () => latest.current()), [page, what]);
}

/** Tells the buttons whether a part that stays open is open. */
export function useShownAsOn(page: PageTools, what: Ask, on: boolean): void {
  useEffect(() => {
    page.setOn(what, on);
    return () => page.setOn(what, false);
  }, [page, what, on]);
}

export function useIsOn(page: PageTools, what: Ask | undefined): boolean {
  const now = () => what !== undefined && page.isOn(what);
  return useSyncExternalStore(page.watch, now, () => false);
}
