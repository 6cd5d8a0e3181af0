import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createPagePress, type PagePress } from '#press/page-press.ts';
import { openFront } from './front-for-tests.ts';
import { innerRenderer } from './inner-renderer.ts';

const url = 'http://tin.example.vn';
const opened: Awaited<ReturnType<typeof openFront>>[] = [];
afterEach(async () => {
  for (const front of opened.splice(0)) await front.close();
});

/** A house whose pages show everything that they were asked with: whatever a reader can put in, a test can see. */
async function openWithPress(next?: RequestListener) {
  const scene = { renders: 0 };
  const page: RequestListener = (request, response) => {
    scene.renders += 1;
    const { pathname } = new URL(request.url ?? '/', url);
    const isKnown = !pathname.includes('missing');
    response.statusCode = isKnown ? 200 : 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Tag', 'front');
    response.setHeader('Set-Cookie', 'never=1');
    if (isKnown) response.setHeader('Cache-Control', 'public, s-maxage=30, stale-while-revalidate=300');
    response.removeHeader('Set-Cookie');
    response.end(
      `${request.method} ${request.url} ${JSON.stringify(request.headers)} ${request.rawHeaders.join()}`,
    );
  };
  const press: PagePress = createPagePress({ render: innerRenderer(next ?? page, { url }) });
  const front = await openFront({ press, next: next ?? page });
  opened.push(front);
  return { ...front, press, scene };
}

test('every answer out of memory is one hit, also the first that has to be unfolded', async () => {
  const { ask, press } = await openWithPress();
  await ask('/thoi-su');
  for (const hit of [1, 2]) {
    await ask('/thoi-su', { headers: { 'Accept-Encoding': 'identity' } });
    expect(press.counters()).toMatchObject({ miss: 1, hit });
  }
  await ask('/thoi-su', { headers: { 'Accept-Encoding': 'br' } });
  expect(press.counters()).toMatchObject({ miss: 1, hit: 3 });
});

test('a page comes out of memory, and HEAD and If-None-Match are answered from there', async () => {
  const { ask, scene } = await openWithPress();
  const first = await ask('/thoi-su');
  expect(first.headers['cache-status']).toBe('toasoan; fwd=miss');
  const second = await ask('/thoi-su');
  expect(second.headers['cache-status']).toBe('toasoan; hit');
  expect(second.body).toEqual(first.body);
  expect((await ask('/thoi-su', { method: 'HEAD' })).headers['content-length']).toBe(`${first.body.length}`);
  expect((await ask('/thoi-su', { headers: { 'If-None-Match': `${first.headers.etag}` } })).status).toBe(304);
  expect(scene.renders).toBe(1);
  expect(first.headers['cache-tag']).toBeUndefined();
});

test('nothing that a reader sends can shape what all readers get', async () => {
  const { ask } = await openWithPress();
  const poison = {
    Cookie: 'canary=1',
    Authorization: 'canary',
    'User-Agent': 'canary',
    'Accept-Language': 'canary',
    Rsc: '1',
    'Next-Router-Prefetch': '1',
    'Next-Url': '/canary',
    'X-Forwarded-Host': 'canary',
    'X-Forwarded-For': '6.6.6.6',
    'X-Any': 'canary',
    Origin: 'http://canary',
    Referer: 'http://canary',
    Range: 'bytes=0-3',
    'If-Modified-Since': 'Thu, 01 Jan 2026 00:00:00 GMT',
    'If-None-Match': '"canary"',
    'Accept-Encoding': 'canary',
    Accept: 'canary',
  };
  const { body, status } = await ask('/thoi-su?utm_source=canary&_rsc=canary&trang=canary', {
    headers: poison,
  });
  expect(status).toBe(200);
  expect(body.toString()).toMatch(/^GET \/thoi-su \{/);
  expect(body.toString()).not.toMatch(/canary|6\.6\.6\.6|rsc|range|127\.0\.0\.1/i);
  expect((await ask('/thoi-su')).body).toEqual(body);
});

test('our own other name is answered with the page of the public one', async () => {
  const { ask } = await openWithPress();
  const { body } = await ask('/', { headers: { Host: 'localhost:3000' } });
  expect(body.toString()).toContain('"host":"tin.example.vn"');
});

test('what is missing is asked for anew each time, and ten thousand such addresses leave nothing behind', async () => {
  const { ask, press, scene } = await openWithPress();
  await ask('/thoi-su/missing-1');
  await ask('/thoi-su/missing-1');
  expect(scene.renders).toBe(2);
  for (let n = 0; n < 100; n++) {
    await Promise.all(Array.from({ length: 20 }, (_, m) => ask(`/missing-${n}-${m}?x=${m}`)));
  }
  expect(press.counters()).toMatchObject({ entries: 0, bytes: 0 });
  for (let n = 0; n < 50; n++) {
    await Promise.all(Array.from({ length: 20 }, (_, m) => ask(`/thoi-su?x=${n}.${m}`)));
  }
  expect(press.counters().entries).toBe(1);
}, 60_000);

test('the desk, the API and changes never touch the press', async () => {
  const { ask, press } = await openWithPress();
  await ask('/desk', { headers: { Cookie: 'login=1' } });
  await ask('/api/articles', { headers: { Cookie: 'login=1' } });
  await ask('/_next/static/a.js');
  await ask('/api/articles', { method: 'POST' });
  expect(press.counters()).toMatchObject({ miss: 0, hit: 0, entries: 0 });
  const { body } = await ask('/desk', { headers: { Cookie: 'login=1' } });
  expect(body.toString()).toContain('login=1');
});

test('a purge is seen by the very next reader', async () => {
  const { ask, press, scene } = await openWithPress();
  await ask('/');
  press.purge(['front']);
  expect((await ask('/')).headers['cache-status']).toBe('toasoan; fwd=miss');
  expect(scene.renders).toBe(2);
});

test('a renderer that breaks off, hangs or never ends is an error, not a hanging reader', async () => {
  const cut = await openWithPress((_request, response) => {
    response.writeHead(200, { 'Content-Length': '100' });
    response.write('half');
    setTimeout(() => response.destroy(), 10);
  });
  expect((await cut.ask('/')).status).toBe(500);

  const hangs = innerRenderer(() => undefined, { url, milliseconds: 50 });
  await expect(hangs('/')).rejects.toThrow('took too long');
  const endless = innerRenderer(
    (_request, response) => void setInterval(() => response.write('x'.repeat(1000)), 1).unref(),
    { url, mostBytes: 5000 },
  );
  await expect(endless('/')).rejects.toThrow('larger than a page may be');
});
