import { AsyncLocalStorage } from 'node:async_hooks';

type Callback = (lock: { name: string } | null) => unknown;

/** Web Locks for tests without a browser: each belongs to the tab that asked, and ends with it, however it ends. */
export type TabLocks = {
  /** Runs what a tab does; the locks that are asked for in there, even later, are this tab's. */
  inTab: <T>(tab: object, work: () => T) => T;
  close: (tab: object) => void;
};

/** Gives this process the `navigator.locks` that the editor knows from browsers. */
export function installTabLocks(): TabLocks {
  const held = new Map<string, object>();
  const tabs = new AsyncLocalStorage<object>();

  async function request(
    name: string,
    _options: { ifAvailable: true },
    callback: Callback,
  ): Promise<unknown> {
    if (held.has(name)) return callback(null);
    const tab = tabs.getStore() ?? held;
    held.set(name, tab);
    try {
      return await callback({ name });
    } finally {
      if (held.get(name) === tab) held.delete(name);
    }
  }

  Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true });
  return {
    inTab: (tab, work) => tabs.run(tab, work),
    close(tab) {
      for (const [name, owner] of held) if (owner === tab) held.delete(name);
    },
  };
}
