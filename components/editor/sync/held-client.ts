import { canHoldNames, holdName, type Release } from './held-name.ts';

/** A client id that this tab alone uses, until `release`. */
export type HeldClient = { clientId: string; release: Release };

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
  if (!canHoldNames()) {
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

function holdLock(clientId: string): Promise<Release | undefined> {
  return holdName(`toasoan-editor-${clientId}`);
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
