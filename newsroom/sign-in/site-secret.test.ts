import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { siteSecret } from './site-secret.ts';

test('the operator decides; else one is made, kept for one user and found again', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'secret-'));
  try {
    expect(await siteSecret({ dataDir, secret: 'chosen' })).toBe('chosen');
    const made = await Promise.all([1, 2, 3].map(() => siteSecret({ dataDir, secret: undefined })));
    expect(new Set(made).size).toBe(1);
    expect(made[0]).toMatch(/^[\w-]{43}$/);
    expect((await stat(path.join(dataDir, 'secret'))).mode & 0o777).toBe(0o600);

    await writeFile(path.join(dataDir, 'secret'), '');
    await expect(siteSecret({ dataDir, secret: undefined })).rejects.toThrow('holds no secret');
  } finally {
    await rm(dataDir, { recursive: true });
  }
});
