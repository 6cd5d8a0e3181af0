'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False until the page's scripts run: a button that needs them cannot be pressed before. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
