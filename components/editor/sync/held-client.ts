/** A client id that this tab alone uses, until `release`. */
export type HeldClient = { clientId: string; release: () => void };

const tabKey = 'toasoan-editor-client';
/** Without locks: a tab that lives rewrites its unsent steps more often than this. */
const longestSilence = 20_000;

/** Holds a fresh client id, so that no other tab takes this one's unsent steps for orphans. */
export async function holdNewClient(clientId: string): Promise<HeldClient> {
  rememberTab(clientId);
  return { clientId, release: (await holdLock(clientId)) ?? (() => {}) };
}

/** Takes over the client id of a visit that is gone, or undefined while some tab still lives by it. */
export async function takeOverClient(clientId: string, lastSeen: number): Promise<HeldClient | undefined> {
  if (!('locks' in navigator)) {
    const gone = Date.now() - lastSeen > longestSilence || rememberedTab() === clientId;
    if (!gone) return undefined;
    rememberTab(clientId);
    return { clientId, release: () => {} };
  }
  const release = await holdLock(clientId);
  if (!release) return undefined;
  rememberTab(clientId);
  return { clientId, release };
}

/** Web Locks end with their tab, however it ends. */
function holdLock(clientId: string): Promise<(() => void) | undefined> {
  if (!('locks' in navigator)) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const held = navigator.locks.request(`toasoan-editor-${clientId}`, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(undefined);
      return new Promise<void>((release) => resolve(() => release()));
    });
    held.catch(() => resolve(undefined));
  });
}

function rememberTab(clientId: string): void {
  try {
    sessionStorage.setItem(tabKey, clientId);
  } catch {
    // A browser without storage has nothing to take over either.
  }
}

function rememberedTab(): string | null {
  try {
    return sessionStorage.getItem(tabKey);
  } catch {
    return null;
  }
}
