import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createPagePress } from '#press/page-press.ts';
import { openFront } from './front-for-tests.ts';
import { innerRenderer } from './inner-renderer.ts';

let front: Awaited<ReturnType<typeof openFront>>;
afterEach(() => front.close());

/** A house with one large page and one small one; its clock stands where the test puts it. */
async function open(url = 'http://tin.example.vn') {
  const scene = { now: 1_000_000 };
  const next: RequestListener = (request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', "default-src 'none'");
    response.setHeader('Cache-Control', 'public, max-age=0, s-maxage=30, stale-while-revalidate=300');
    response.end(request.url === '/nho' ? 'nhỏ' : 'một trang dài '.repeat(500));
  };
  const press = createPagePress({ render: innerRenderer(next, { url }), clock: () => scene.now });
  front = await openFront({ press, next, url });
  await front.ask('/lon');
  await front.ask('/nho');
  return { ...front, scene };
}

/** What asks for nothing else, but is looked at the long way. */
const longWay = { 'If-None-Match': '"another"' };

test.each([
  ['/lon', 'br'],
  ['/lon', 'gzip, deflate'],
  ['/lon', 'br;q=0, gzip'],
  ['/lon', 'identity'],
  ['/nho', 'br'],
])('%s for %s is the same on both ways, to the last header', async (path, coding) => {
  const { ask, scene } = await open();
  scene.now += 5_000;
  for (const method of ['GET', 'HEAD']) {
    const headers = { 'Accept-Encoding': coding };
    const fast = await ask(path, { method, headers });
    const long = await ask(path, { method, headers: { ...headers, ...longWay } });
    const { date: _, ...fastHeaders } = fast.headers;
    const { date: __, ...longHeaders } = long.headers;
    expect(fastHeaders).toEqual(longHeaders);
    expect(fast.body).toEqual(long.body);
    expect(fast.headers.age).toBe('5');
    expect(fast.headers['cache-status']).toBe('toasoan; hit');
  }
});

test('over https both ways say so', async () => {
  const { ask } = await open('https://tin.example.vn');
  const fast = await ask('/lon');
  expect(fast.headers['strict-transport-security']).toMatch(/^max-age=31536000/);
  expect((await ask('/lon', { headers: longWay })).headers['strict-transport-security']).toBe(
    fast.headers['strict-transport-security'],
  );
});

test('whoever is not answered by the long way is not answered by the fast one', async () => {
  const { ask, raw, scene } = await open();
  const refused = async (request: Parameters<typeof ask>[1]) => (await ask('/lon', request)).status;
  expect(await refused({ headers: { Host: 'evil.example' } })).toBe(421);
  expect(await refused({ method: 'POST', body: Buffer.from('x'), headers: { 'Content-Length': '1' } })).toBe(
    405,
  );
  expect(await refused({ method: 'DELETE' })).toBe(405);
  const { socket, answer } = raw();
  socket.write(
    'GET /lon HTTP/1.1\r\nHost: tin.example.vn\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
  );
  expect(await answer).toMatch(/^HTTP\/1\.1 4(?:00|21)/);

  for (const trick of ['/LON', '//lon', '/%6con', '/lon/', '/lon#x'])
    expect((await ask(trick)).headers['cache-status'], trick).not.toBe('toasoan; hit');
  scene.now += 31_000;
  expect((await ask('/lon')).headers['cache-status']).toBe('toasoan; hit');
});

test('who has the page already is told so', async () => {
  const { ask } = await open();
  const { headers } = await ask('/lon');
  expect((await ask('/lon', { headers: { 'If-None-Match': `${headers.etag}` } })).status).toBe(304);
});
