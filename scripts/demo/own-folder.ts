import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeServerLock } from '#db/server-lock.ts';

/**
 * Empties the folder of the sample newsroom and keeps other demos out of it until `release`.
 * Throws a sentence while another demo is served from it or being made in it.
 */
export function takeDemoFolder(dataDir: string): { release: () => void } {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = takeServerLock(dataDir, { since: Date.now() });
  if (!lock.ok) {
    const { url, pid } = lock.holder ?? {};
    const who = [url && `at ${url}`, pid && `process ${pid}`].filter(Boolean).join(', ');
    throw new Error(`Another demo already uses ${dataDir}${who && ` (${who})`}.`);
  }
  for (const name of readdirSync(dataDir)) {
    if (!name.startsWith('server.')) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
  return lock;
}
