import { useSyncExternalStore } from 'react';
import { isMacNow } from './key-names.ts';

/** Whether to show ⌘ instead of Ctrl; false until the page is alive, so that server and browser agree. */
export function useIsMac(): boolean {
  return useSyncExternalStore(neverChanges, isMacNow, () => false);
}

function neverChanges(): () => void {
  return () => {};
}
