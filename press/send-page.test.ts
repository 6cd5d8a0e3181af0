import { once } from 'node:events';
import { createServer, type OutgoingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptedCoding } from './accepted-coding.ts';
import { createPagePress } from './page-press.ts';
import { sendPage } from './send-page.ts';

const text = `<p>${'Hội nghị tổng kết công tác kỹ thuật. '.repeat(200)}</p>`;
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, s-maxage=30',
  'cache-tag': 'a',
};
let now = 0;
const press = createPagePress({
  clock: () => now,
  render: async (key) => ({ status: key === '/' ? 200 : 404, headers, body: Buffer.from(text) }),
});
const server = createServer(async (req, res) => sendPage(req, res, await press.answer(req.url ?? '/')));

beforeAll(() => once(server.listen(0), 'listening'));
afterAll(() => server.close());

async function ask(headers: OutgoingHttpHeaders = {}, path = '/', method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const sent = request({ port, path, method, headers, agent: false }).end();
  const [response] = await once(sent, 'response');
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

test('each reader gets the best form that they accept', async () => {
  const br = await ask({ 'accept-encoding': 'gzip, deflate, br' });
  expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
  expect(brotliDecompressSync(br.body).toString()).toBe(text);
  const gz = await ask({ 'accept-encoding': 'gzip;q=0.5, br;q=0' });
  expect(gunzipSync(gz.body).toString()).toBe(text);
  const plain = await ask();
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(text);
  expect(new Set([br.headers.etag, gz.headers.etag, plain.headers.etag]).size).toBe(3);
});

test('who has the page already gets 304 and no body', async () => {
  const { headers } = await ask({ 'accept-encoding': 'br' });
  for (const known of [headers.etag, `W/${headers.etag}`, `"other", ${headers.etag}`, '*']) {
    const again = await ask({ 'accept-encoding': 'br', 'if-none-match': `${known}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers).toMatchObject({ etag: headers.etag, 'cache-control': 'public, s-maxage=30' });
  }
  expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200);
});

test('HEAD says what GET would, without the body', async () => {
  const get = await ask({ 'accept-encoding': 'gzip' });
  const head = await ask({ 'accept-encoding': 'gzip' }, '/', 'HEAD');
  expect(head.body).toHaveLength(0);
  expect(head.headers['content-length']).toBe(`${get.body.length}`);
});

test('the age of a page is said, and whether it came out of memory', async () => {
  await ask();
  now += 7_500;
  const { headers } = await ask();
  expect(headers).toMatchObject({ age: '7', 'cache-status': 'toasoan; hit' });
  const missing = await ask({}, '/missing');
  expect(missing.status).toBe(404);
  expect(missing.headers['cache-status']).toBe('toasoan; fwd=miss');
  expect(missing.headers.etag).toBeUndefined();
});

test('Accept-Encoding is read with its weights', () => {
  const all = { identity: Buffer.alloc(0), gzip: Buffer.alloc(0), br: Buffer.alloc(0) };
  const cases = {
    'gzip, br': 'br',
    'br;q=0, gzip': 'gzip',
    '*': 'br',
    '*;q=0': 'identity',
    'BR ; Q=0.1': 'br',
    'gzip;q=0, *': 'br',
    identity: 'identity',
    '': 'identity',
    'br;q=oops': 'identity',
  };
  for (const [header, coding] of Object.entries(cases))
    expect(acceptedCoding(header, all), header).toBe(coding);
  expect(acceptedCoding('br', { identity: Buffer.alloc(0) })).toBe('identity');
});
