import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isServerRunning } from '#db/server-lock.ts';
import { parseSettings, type Settings } from '#newsroom/settings.ts';
import { startNewsroom } from './start-newsroom.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'start-'));
  process.env.TOASOAN_DATA = dataDir;
  process.env.TOASOAN_LOG = 'silent';
});
afterEach(() => rm(dataDir, { recursive: true }));

function settings(): Settings {
  const parsed = parseSettings({ TOASOAN_DATA: dataDir, TOASOAN_URL: 'http://tin.example.vn' });
  if (!parsed.ok) throw new Error(parsed.wrong.join());
  return parsed.value;
}

test('an empty folder becomes a newsroom with a link for its first administrator', async () => {
  const started = await startNewsroom(settings());
  expect(started.firstAdmin).toMatch(/^http:\/\/tin\.example\.vn\/desk\/invitation\/[\w-]{43}$/);
  expect((await started.desk.store.health()).ok).toBe(true);
  await started.close();
  expect(isServerRunning(dataDir)).toBe(false);
});

test('a second server on the same folder is refused with a sentence, and the first goes on', async () => {
  const first = await startNewsroom(settings());
  await expect(startNewsroom(settings())).rejects.toThrow(
    /Another server already serves the data folder .+\(process \d+, since .+, http:\/\/tin\.example\.vn\)\. Stop it first/,
  );
  expect((await first.desk.store.health()).ok).toBe(true);
  await first.close();
  const next = await startNewsroom(settings());
  await next.close();
});
