import { once } from 'node:events';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import type { FrontOptions } from './front.ts';
import { openFront } from './front-for-tests.ts';

const patient = { timeout: 20_000, interval: 5 };
type Open = Awaited<ReturnType<typeof openFront>>;
const opened: Open[] = [];

async function open(options: Partial<FrontOptions> = {}): Promise<Open> {
  const front = await openFront(options);
  opened.push(front);
  return front;
}
afterEach(async () => {
  for (const front of opened.splice(0)) await front.close();
});

/** What the stand-in for Next was given. */
async function passed(
  answer: Promise<{ body: Buffer }>,
): Promise<{ url: string; headers: Record<string, string>; raw: string[]; size: number }> {
  return JSON.parse((await answer).body.toString());
}

test('every answer says what a browser may not do with it', async () => {
  const { ask } = await open();
  for (const path of ['/', '/desk', '/api/articles', '/_next/x.js', '/healthz', '/%64esk', '//x']) {
    const { headers } = await ask(path);
    expect(headers, path).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
    expect(headers['permissions-policy'], path).toContain('camera=()');
    expect(headers['referrer-policy'], path).toBeTruthy();
    expect(headers['strict-transport-security'], path).toBeUndefined();
  }
  expect((await ask('/desk/invitation/x')).headers['referrer-policy']).toBe('same-origin');
  expect((await ask('/api/articles')).headers['content-security-policy']).toContain("default-src 'none'");
});

test('https is asked for where the newsroom is served over it', async () => {
  const { ask } = await open({ url: 'https://tin.example.vn' });
  expect((await ask('/')).headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  expect((await passed(ask('/'))).headers['x-forwarded-proto']).toBe('https');
});

test('only our own names are answered', async () => {
  const { ask, raw } = await open();
  expect((await ask('/', { headers: { Host: 'TIN.example.vn' } })).status).toBe(200);
  for (const host of [
    'evil.example',
    'tin.example.vn.evil.example',
    'tin.example.vn:81',
    'localhost',
    '127.0.0.1',
    '',
    'tin.example.vn,evil.example',
    'a@tin.example.vn',
  ]) {
    expect((await ask('/', { headers: { Host: host } })).status, host).toBe(421);
    expect((await ask('/desk', { headers: { Host: host } })).status, host).toBe(421);
  }
  const twice = raw();
  twice.socket.write(
    'GET / HTTP/1.1\r\nHost: tin.example.vn\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
  );
  expect(await twice.answer).toMatch(/^HTTP\/1\.1 4(?:00|21) /);
  const none = raw();
  none.socket.write('GET / HTTP/1.0\r\n\r\n');
  expect(await none.answer).toMatch(/^HTTP\/1\.1 421 /);
  const absolute = raw();
  absolute.socket.write(
    'GET http://evil.example/ HTTP/1.1\r\nHost: tin.example.vn\r\nConnection: close\r\n\r\n',
  );
  expect(await absolute.answer).toMatch(/^HTTP\/1\.1 400 /);
});

test('methods that nobody needs are refused', async () => {
  const { ask, raw } = await open();
  for (const method of ['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    const { status, headers } = await ask('/api/articles', { method });
    expect([status, headers.allow], method).toEqual([405, 'GET, HEAD, POST']);
  }
  expect(await ask('/thoi-su', { method: 'POST' })).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD' },
  });
  expect((await ask('/desk/articles', { method: 'POST' })).status).toBe(405);
  const tunnel = raw();
  tunnel.socket.write('CONNECT evil.example:443 HTTP/1.1\r\nHost: tin.example.vn\r\n\r\n');
  expect(await tunnel.answer).not.toMatch(/ 200 /);
});

test('addresses in disguise never reach a page', async () => {
  const { ask, lines } = await open();
  expect(await ask('/%64esk?a=1')).toMatchObject({ status: 308, headers: { location: '/desk?a=1' } });
  expect((await ask('/%64esk', { method: 'POST' })).status).toBe(400);
  for (const path of [
    '//desk',
    '/x/../desk',
    '/%2e%2e/etc/passwd',
    '/desk%2f',
    '/\\evil',
    '/..%2f..%2fetc/passwd',
    '/a%00.jpg',
  ]) {
    expect((await ask(path)).status, path).toBe(400);
  }
  expect(lines.filter(({ fields }) => fields.status === 200)).toEqual([]);
});

test('what Next would answer by itself is not there', async () => {
  const { ask } = await open();
  for (const path of [
    '/_next/image?url=%2Fanh%2Fx%2F640.webp&w=640&q=75',
    '/_not-found',
    '/_not-found.rsc',
    '/_error',
    '/_global-error',
    '/404',
    '/500',
  ]) {
    const { status, headers } = await ask(path);
    expect([status, headers['cache-control']], path).toEqual([404, 'no-store']);
    expect(headers['content-security-policy'], path).toContain("default-src 'none'");
  }
  expect((await ask('/_next/static/chunks/x.js')).status).toBe(200);
  expect((await ask('/thoi-su/500-1001')).status).toBe(200);
});

test('a change may have two megabytes, a photo twenty-five, and a page none', async () => {
  const { ask } = await open();
  const post = (path: string, size: number) =>
    ask(path, { method: 'POST', body: Buffer.alloc(size), headers: { 'Content-Length': size } });
  expect((await passed(post('/api/articles', 2_000_000))).size).toBe(2_000_000);
  expect((await post('/api/articles', 2_000_001)).status).toBe(413);
  expect((await passed(post('/api/photos', 25_000_000))).size).toBe(25_000_000);
  expect((await post('/api/photos', 25_000_001)).status).toBe(413);
  expect((await post('/api/photos/x', 2_000_001)).status).toBe(413);
  expect((await ask('/', { body: Buffer.from('x'), headers: { 'Content-Length': 1 } })).status).toBe(400);
});

test('a body that does not say its length is refused at once', async () => {
  const { raw } = await open();
  const { socket, answer } = raw();
  socket.on('error', () => undefined);
  socket.write(
    'POST /api/articles HTTP/1.1\r\nHost: tin.example.vn\r\nTransfer-Encoding: chunked\r\n\r\n10000\r\n',
  );
  socket.write('x'.repeat(0x10000));
  expect(await answer).toMatch(/^HTTP\/1\.1 411 [\s\S]*Connection: close/);
});

test('a length and chunks at once, the way of request smuggling, is refused', async () => {
  const { raw } = await open();
  const { socket, answer } = raw();
  socket.write(
    'POST /api/articles HTTP/1.1\r\nHost: tin.example.vn\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  );
  expect(await answer).toMatch(/^HTTP\/1\.1 4(?:00|11) /);
});

test('who asks before sending too much is told so before sending', async () => {
  const { raw } = await open();
  const head = (size: number) =>
    `POST /api/articles HTTP/1.1\r\nHost: tin.example.vn\r\nContent-Length: ${size}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n`;
  const large = raw();
  large.socket.write(head(9_000_000));
  const [first] = await once(large.socket, 'data');
  expect(`${first}`).toMatch(/^HTTP\/1\.1 413 /);
  large.socket.destroy();
  const small = raw();
  small.socket.write(head(2));
  const [go] = await once(small.socket, 'data');
  expect(`${go}`).toMatch(/^HTTP\/1\.1 100 /);
  small.socket.write('ok');
  expect(await small.answer).toMatch(/HTTP\/1\.1 200 /);
});

test('headers that only we may set are dropped or overwritten', async () => {
  const { ask } = await open();
  const sent = {
    'Content-Security-Policy': "script-src 'nonce-evil'",
    'Content-Security-Policy-Report-Only': 'x',
    'X-Nonce': 'evil',
    'X-Middleware-Subrequest': 'proxy:proxy',
    'x-middleware-override-headers': 'a',
    'X-Nextjs-Data': '1',
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-For': '6.6.6.6',
    'X-Forwarded-Proto': 'gopher',
    'X-Forwarded-Port': '1',
    Forwarded: 'for=6.6.6.6',
    'X-Real-Ip': '6.6.6.6',
    'X-Toasoan-Address': '6.6.6.6',
    'X-Original-Url': '/desk',
    'X-Rewrite-Url': '/desk',
    'X-Invoke-Path': '/desk',
    'X-Matched-Path': '/desk',
    'X-Http-Method-Override': 'DELETE',
  };
  const { headers, raw } = await passed(ask('/desk', { headers: { ...sent, Rsc: '1', Cookie: 'a=b' } }));
  const own = {
    'x-toasoan-address': '127.0.0.1',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'http',
  };
  expect(headers).toEqual({ host: 'tin.example.vn', rsc: '1', cookie: 'a=b', connection: 'close', ...own });
  expect(JSON.stringify(raw)).not.toMatch(/evil|6\.6\.6\.6|override/i);
});

test('an address is believed from a proxy of ours only', async () => {
  const headers = { 'X-Forwarded-For': '203.0.113.9, 198.51.100.7' };
  const { ask } = await open({ proxies: ['127.0.0.1'] });
  expect((await passed(ask('/desk', { headers }))).headers['x-toasoan-address']).toBe('198.51.100.7');
  const { ask: direct } = await open();
  expect((await passed(direct('/desk', { headers }))).headers['x-toasoan-address']).toBe('127.0.0.1');
});

test('a socket that sends its headers slowly is cut off', async () => {
  const { port } = await open({ limits: { headersTimeout: 300, requestTimeout: 600, checkEvery: 50 } });
  const socket = connect(port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: tin.example.vn\r\n');
  const drip = setInterval(() => socket.writable && socket.write('X: y\r\n'), 40);
  socket.resume().on('error', () => undefined);
  // It drips for as long as it may: only the server ends this.
  await once(socket, 'close');
  clearInterval(drip);
});

test('a socket that sends its body slowly is cut off', async () => {
  const { port } = await open({ limits: { headersTimeout: 300, requestTimeout: 500, checkEvery: 50 } });
  const socket = connect(port, '127.0.0.1');
  socket.write('POST /api/articles HTTP/1.1\r\nHost: tin.example.vn\r\nContent-Length: 100000\r\n\r\n');
  const drip = setInterval(() => socket.writable && socket.write('x'), 40);
  socket.resume().on('error', () => undefined);
  await once(socket, 'close');
  clearInterval(drip);
});

test('more connections than the limit are not taken, and headers have a size', async () => {
  const { port, ask, server } = await open({ limits: { connections: 3 } });
  const connections = promisify(server.getConnections.bind(server));
  const held = [1, 2, 3].map(() => connect(port, '127.0.0.1'));
  await expect.poll(connections, patient).toBe(3);
  const fourth = connect(port, '127.0.0.1')
    .on('error', () => undefined)
    .resume();
  await once(fourth, 'close');
  for (const socket of held) socket.destroy();
  await expect.poll(connections, patient).toBe(0);
  expect((await ask('/')).status).toBe(200);
  expect((await ask('/', { headers: { 'X-Long': 'x'.repeat(20_000) } })).status).toBe(431);
});

test('a bug is a short page and a line in the log, without its cause', async () => {
  const { ask, lines } = await open({
    next: () => {
      throw new Error('canary-cause');
    },
  });
  const { status, headers, body } = await ask('/');
  expect(status).toBe(500);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(body.toString()).not.toContain('canary');
  expect(lines.find(({ level }) => level === 'error')?.fields.err).toMatchObject({ message: 'canary-cause' });
});

test('each request is one line, without queries, addresses and one-time tokens', async () => {
  const { ask, lines } = await open();
  await ask('/tim-kiem?q=canary-query');
  await ask('/desk/invitation/canary-token?x=1');
  await ask('/_next/static/a.js');
  await expect.poll(() => lines.length, patient).toBe(3);
  expect(lines.map(({ level, fields }) => [level, fields.method, fields.path, fields.status])).toEqual([
    ['info', 'GET', '/tim-kiem', 200],
    ['info', 'GET', '/desk/invitation/…', 200],
    ['debug', 'GET', '/_next/static/a.js', 200],
  ]);
  expect(lines[0]?.fields.bytes).toBeGreaterThan(100);
  expect(JSON.stringify(lines)).not.toMatch(/canary|127\.0\.0\.1/);
});

test('health is said to anybody, and says nothing else', async () => {
  const { ask } = await open();
  const well = await ask('/healthz', { headers: { Host: '10.0.0.7:3000' } });
  expect(well).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
  expect(JSON.parse(well.body.toString())).toEqual({ ok: true, db: { ok: true, readMs: 0.1 } });
  const ill = await open({ health: async () => ({ ok: false, problem: 'canary: /var/data is full' }) });
  const answer = await ill.ask('/healthz');
  expect([answer.status, answer.body.toString()]).toEqual([503, '{"ok":false,"db":{"ok":false}}\n']);
  const down = await open({ health: () => Promise.reject(new Error('closed')) });
  expect((await down.ask('/healthz')).status).toBe(503);
});
