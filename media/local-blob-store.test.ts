import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBlobKey, photoBlobKey } from './blob-key.ts';
import type { BlobStore } from './blob-store.ts';
import { openLocalBlobStore } from './local-blob-store.ts';

let directory: string;
let blobs: BlobStore;
const key = photoBlobKey('ab'.repeat(32), '640.avif');

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'blobs-'));
  blobs = openLocalBlobStore(directory);
});
afterEach(() => rm(directory, { recursive: true }));

async function textOf(name: string): Promise<string | undefined> {
  const found = await blobs.get(name);
  return found && (await buffer(found.stream)).toString();
}

test('what was put is there, with its size, and gone after delete', async () => {
  await blobs.put(key, Buffer.from('bytes'));
  expect(await textOf(key)).toBe('bytes');
  expect(await blobs.stat(key)).toEqual({ size: 5 });
  expect(await readdir(path.join(directory, 'tmp'))).toEqual([]);
  await blobs.delete(key);
  await blobs.delete(key);
  expect(await blobs.get(key)).toBeUndefined();
  expect(await blobs.stat(key)).toBeUndefined();
});

test('a blob never changes once it is written', async () => {
  await blobs.put(key, Buffer.from('first'));
  await blobs.put(key, Buffer.from('second'));
  expect(await textOf(key)).toBe('first');
});

test('many writers of one key leave one whole blob', async () => {
  await Promise.all(Array.from({ length: 20 }, () => blobs.put(key, Buffer.alloc(50_000, 7))));
  expect(await blobs.stat(key)).toEqual({ size: 50_000 });
  expect(await readdir(path.join(directory, 'tmp'))).toEqual([]);
});

test('a directory or a half path is not a blob', async () => {
  await blobs.put(key, Buffer.from('x'));
  expect(
    await blobs.get('ab/abababababababababababababababababababababababababababababababab'),
  ).toBeUndefined();
  expect(await blobs.get(`${key}/more`)).toBeUndefined();
});

test('no key leads out of the store', async () => {
  await writeFile(path.join(directory, '..', 'outside-canary'), 'secret').catch(() => undefined);
  const tries = [
    '../outside-canary',
    'photos/../../outside-canary',
    '/etc/passwd',
    'photos//a',
    'photos/.hidden',
    'photos/a\0b',
    'photos/a%2fb',
    'photos\\a',
    'photos',
    '',
    'Photos/a',
    'photos/ảnh',
    `photos/${'a'.repeat(300)}`,
  ];
  for (const bad of tries) {
    expect(isBlobKey(bad)).toBe(false);
    await expect(async () => blobs.get(bad)).rejects.toThrow('not a blob key');
    await expect(async () => blobs.put(bad, Buffer.from('x'))).rejects.toThrow('not a blob key');
  }
  await rm(path.join(directory, '..', 'outside-canary'), { force: true });
});
