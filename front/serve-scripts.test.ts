import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFront } from './front-for-tests.ts';
import { scriptDoor } from './serve-scripts.ts';

const script = `const words = [${'"nước",'.repeat(500)}];`;
let folder: string;
let front: Awaited<ReturnType<typeof openFront>>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-scripts-'));
  mkdirSync(path.join(folder, 'static', 'chunks'), { recursive: true });
  writeFileSync(path.join(folder, 'static', 'chunks', '0-a~b.js'), script);
  writeFileSync(path.join(folder, 'static', 'chunks', 'small.css'), 'a{}');
  writeFileSync(path.join(folder, 'secret.js'), 'secret');
  front = await openFront({ doors: [scriptDoor(path.join(folder, 'static'))] });
});
afterAll(async () => {
  await front.close();
  rmSync(folder, { recursive: true });
});

test('a script travels compressed, for ever, and is not sent to whoever has it', async () => {
  const address = '/_next/static/chunks/0-a~b.js';
  const { status, headers, body } = await front.ask(address, { headers: { 'accept-encoding': 'gzip, br' } });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'application/javascript; charset=utf-8',
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  expect(brotliDecompressSync(body).toString()).toBe(script);
  expect(body.byteLength).toBeLessThan(script.length / 10);
  const again = await front.ask(address, {
    headers: { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' },
  });
  expect([again.status, again.body.byteLength]).toEqual([304, 0]);
  expect((await front.ask(address)).body.toString()).toBe(script);
});

test('what weighs nothing travels as it is', async () => {
  const { headers, body } = await front.ask('/_next/static/chunks/small.css', {
    headers: { 'accept-encoding': 'br' },
  });
  expect([headers['content-type'], headers['content-encoding']]).toEqual([
    'text/css; charset=utf-8',
    undefined,
  ]);
  expect(body.toString()).toBe('a{}');
});

test.each([
  '/_next/static/chunks/missing.js',
  '/_next/static/chunks/0-a~b.js.map',
  '/_next/static/../secret.js',
  '/_next/static/%2e%2e/secret.js',
  '/_next/static/chunks',
])('%s is left to Next', async (address) => {
  expect((await front.ask(address)).body.toString()).not.toMatch(/secret|nước/);
});
