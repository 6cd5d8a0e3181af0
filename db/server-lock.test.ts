import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isServerRunning, serverHolder, takeServerLock } from './server-lock.ts';
import { startChild } from './testing/start-child.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'newsroom-lock-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

test('one process serves a folder; a second is refused and told who does', { timeout: 90_000 }, async () => {
  const server = startChild('./hold-server-lock.ts', dataDir);
  await server.firstLine;
  expect(server.output()).toBe('held\n');
  expect(isServerRunning(dataDir)).toBe(true);
  const second = takeServerLock(dataDir, { since: 1 });
  const holder = { pid: server.process.pid, since: 42, url: 'http://localhost:3000' };
  expect(second).toEqual({ ok: false, holder });
  expect(serverHolder(dataDir)).toEqual(holder);
  await server.kill();
});

test('kill -9 frees the folder at once', { timeout: 90_000 }, async () => {
  const server = startChild('./hold-server-lock.ts', dataDir);
  await server.firstLine;
  await server.kill();
  expect(isServerRunning(dataDir)).toBe(false);
  expect(serverHolder(dataDir)).toBeUndefined();
  const next = takeServerLock(dataDir, { since: 2 });
  expect(next.ok).toBe(true);
  if (next.ok) next.release();
});

test('asking whether a server runs does not disturb it, also in its own process', () => {
  expect(isServerRunning(dataDir)).toBe(false);
  const lock = takeServerLock(dataDir, { since: 1 });
  for (let again = 0; again < 3; again++) expect(isServerRunning(dataDir)).toBe(true);
  expect(takeServerLock(dataDir, { since: 2 }).ok).toBe(false);
  if (lock.ok) lock.release();
  expect(isServerRunning(dataDir)).toBe(false);
});
