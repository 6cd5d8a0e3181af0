import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { isBlobKey } from './blob-key.ts';
import type { BlobContent, BlobStore } from './blob-store.ts';

/** A blob store in one local directory: tmp + fsync + rename + fsync of the directory, so no half file ever shows. */
export function openLocalBlobStore(directory: string): BlobStore {
  const root = path.resolve(directory);
  const tmp = path.join(root, 'tmp');

  function place(key: string): string {
    if (!isBlobKey(key)) throw new Error('not a blob key');
    return path.join(root, key);
  }

  return {
    async put(key, bytes) {
      const target = place(key);
      if (await sizeOf(target)) return;
      await mkdir(tmp, { recursive: true });
      await makeDurableDirectory(root, path.dirname(target));
      const draft = path.join(tmp, randomUUID());
      try {
        await writeDurably(draft, bytes);
        await rename(draft, target);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      await syncDirectory(path.dirname(target));
    },
    get: (key) => openForReading(place(key)),
    stat: (key) => sizeOf(place(key)),
    async delete(key) {
      const target = place(key);
      await absentAsUndefined(unlink(target));
    },
  };
}

async function openForReading(file: string): Promise<BlobContent | undefined> {
  const handle = await absentAsUndefined(open(file, 'r'));
  if (!handle) return undefined;
  const found = await handle.stat();
  if (found.isFile()) return { stream: handle.createReadStream(), size: found.size };
  await handle.close();
  return undefined;
}

async function sizeOf(file: string): Promise<{ size: number } | undefined> {
  const found = await absentAsUndefined(stat(file));
  return found?.isFile() ? { size: found.size } : undefined;
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o640);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A new directory is durable only when its parent is synced too, each level up to the root. */
async function makeDurableDirectory(root: string, directory: string): Promise<void> {
  const firstMade = await mkdir(directory, { recursive: true });
  if (firstMade === undefined) return;
  for (let at = path.dirname(directory); at.startsWith(root); at = path.dirname(at)) await syncDirectory(at);
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function absentAsUndefined<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
