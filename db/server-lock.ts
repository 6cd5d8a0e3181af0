import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFileLocked, takeFileLock } from './file-lock.ts';

/** Who serves this data folder, as it said when it started; `since` is in milliseconds. */
export type LockHolder = { pid: number; since: number; url?: string };
export type ServerLock = { ok: true; release: () => void } | { ok: false; holder: LockHolder | undefined };

/**
 * Makes this process the one server of a data folder, until `release` or its death.
 * Refused, with what is known of the holder, while another process serves it.
 */
export function takeServerLock(dataDir: string, about: { since: number; url?: string }): ServerLock {
  mkdirSync(dataDir, { recursive: true });
  const lock = takeFileLock(lockPath(dataDir));
  if (!lock) return { ok: false, holder: readHolder(dataDir) };
  const holder: LockHolder = { pid: process.pid, ...about };
  writeFileSync(holderPath(dataDir), `${JSON.stringify(holder)}\n`);
  return {
    ok: true,
    release() {
      rmSync(holderPath(dataDir), { force: true });
      lock.release();
    },
  };
}

/** Who serves this data folder now: undefined when nobody does. */
export function isServerRunning(dataDir: string): boolean {
  return existsSync(lockPath(dataDir)) && isFileLocked(lockPath(dataDir));
}

/** What the running server said of itself; undefined when none runs or it is not known. */
export function serverHolder(dataDir: string): LockHolder | undefined {
  return isServerRunning(dataDir) ? readHolder(dataDir) : undefined;
}

function readHolder(dataDir: string): LockHolder | undefined {
  try {
    const said: unknown = JSON.parse(readFileSync(holderPath(dataDir), 'utf8'));
    if (typeof said !== 'object' || said === null || !('pid' in said) || !('since' in said)) return undefined;
    if (typeof said.pid !== 'number' || typeof said.since !== 'number') return undefined;
    const url = 'url' in said && typeof said.url === 'string' ? said.url : undefined;
    return { pid: said.pid, since: said.since, ...(url === undefined ? {} : { url }) };
  } catch {
    return undefined;
  }
}

const lockPath = (dataDir: string): string => join(dataDir, 'server.lock');
/** Beside the lock, as the locked file itself must not be read. */
const holderPath = (dataDir: string): string => join(dataDir, 'server.json');
