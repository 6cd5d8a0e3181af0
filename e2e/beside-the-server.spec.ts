import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { signInAs, test } from './newsroom-fixtures.ts';
import { ownPort, runCommand, sharedFolder, sharedUrl, tryServer } from './server-process.ts';

const seed = 'content/import-text/seed/hoi-nghi-tong-cuc-ky-thuat.txt';

test('a second server on the same data does not start, and says who has it', async () => {
  const { code, err } = await tryServer({ dataDir: sharedFolder, port: ownPort(4) });
  expect(code).toBe(1);
  expect(err).toContain('Another server already serves the data folder');
  expect(err).toContain(sharedUrl);
  expect(err).not.toContain('    at ');
});

test('toasoan audit verify proves the record whole while the server writes it', async () => {
  const { code, out } = await runCommand(sharedFolder, 'audit', 'verify');
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^The record is whole: \d+ events/) });
  const asJson = await runCommand(sharedFolder, 'audit', 'verify', '--json');
  expect(JSON.parse(asJson.out)).toMatchObject({ ok: true });
});

test('toasoan import FILE --json prints the article of the seed as JSON, and nothing else', async () => {
  const { code, out } = await runCommand(sharedFolder, 'import', seed, '--json');
  expect(code).toBe(0);
  const expected = JSON.parse(readFileSync(seed.replace(/[^/]+$/, 'expected.json'), 'utf8'));
  const { language, headline, sapo, dateline, byline, blocks, removed } = expected;
  expect(JSON.parse(out)).toMatchObject({ language, headline, sapo, dateline, byline, blocks, removed });
});

test('toasoan import FILE makes a draft that its reporter sees at once on the running desk', async ({
  site,
}) => {
  const made = await runCommand(sharedFolder, 'import', seed, '--as', 'minh@toasoan.example');
  expect(made.code).toBe(0);
  const address = /\/desk\/articles\/\S+/.exec(made.out)?.[0] ?? '';
  const minh = await signInAs(site, 'minh');
  expect((await minh.get(address)).body).toContain('Trung tướng Trần Duy Hưng');
});

test('toasoan backup copies the newsroom beside the running server, and what would harm it is refused', async () => {
  const folder = join('.test', 'backup');
  const { code, out } = await runCommand(sharedFolder, 'backup', folder);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^Backed up \d+ rows/) });
  const copy = readdirSync(folder).find((name) => name.endsWith('.db')) ?? '';
  expect(existsSync(join(folder, 'photos'))).toBe(true);

  const restored = await runCommand(sharedFolder, 'restore', join(folder, copy), '--yes');
  expect({ code: restored.code, err: restored.err }).toEqual({
    code: 1,
    err: expect.stringContaining('A server is running on this data.'),
  });
  const migrated = await runCommand(sharedFolder, 'migrate');
  expect({ code: migrated.code, err: migrated.err }).toEqual({
    code: 1,
    err: expect.stringContaining('A server is running on this data.'),
  });
});
