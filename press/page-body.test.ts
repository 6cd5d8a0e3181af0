import { randomBytes } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pressedPage } from './page.ts';
import { bodyAtHand, bodyOf } from './page-body.ts';

const html = (body: string) => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(body),
});
const long = 'Hội nghị tổng kết công tác kỹ thuật. '.repeat(500);

test('a page is held folded, weighs what it holds, and is unfolded for who takes no coding', async () => {
  const page = await pressedPage(html(long));
  expect(page.bodies.identity).toBeUndefined();
  expect(brotliDecompressSync(page.bodies.br ?? '').toString()).toBe(long);
  for (const body of Object.values(page.bodies)) expect(body.buffer.byteLength).toBe(body.byteLength);
  expect(page.bytes).toBeLessThan(long.length / 4);

  expect(bodyAtHand(page, 'identity')).toBeUndefined();
  expect((await bodyOf(page, 'identity')).toString()).toBe(long);
  expect(bodyAtHand(page, 'identity')?.toString()).toBe(long);
  expect(bodyAtHand(page, 'br')).toBe(page.bodies.br);
});

test('a short page is held as it came', async () => {
  const page = await pressedPage(html('ngắn'));
  expect(Object.keys(page.bodies)).toEqual(['identity']);
  expect((await bodyOf(page, 'identity')).toString()).toBe('ngắn');
});

test('of what was unfolded only so much stays at hand', async () => {
  const pages = await Promise.all(
    Array.from({ length: 5 }, () => pressedPage(html(randomBytes(1_500_000).toString('base64')))),
  );
  for (const page of pages) await bodyOf(page, 'identity');
  expect(pages.map((page) => bodyAtHand(page, 'identity') !== undefined)).toEqual([
    false,
    true,
    true,
    true,
    true,
  ]);
});
