import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { createPagePress } from '#press/page-press.ts';
import { openFront } from './front-for-tests.ts';
import { innerRenderer } from './inner-renderer.ts';
import { stopServer } from './stop-server.ts';
import { readersStillWaiting } from './wire-lane.ts';

type Front = Awaited<ReturnType<typeof openFront>>;
const fronts: Front[] = [];
afterEach(async () => {
  await Promise.all(fronts.splice(0).map(({ close }) => close()));
});

const ordinary = 'một trang dài '.repeat(500);
const long = Buffer.alloc(14_000_000, 'một trang rất dài ');

/** A house whose pages are in memory; `requests` counts those that Node's parser saw. */
async function open({ limits, lane = true }: { limits?: object; lane?: boolean } = {}) {
  const url = 'http://tin.example.vn';
  const next: RequestListener = (request, response) => {
    request.resume();
    if (request.url === '/khong-co') return void response.writeHead(404).end('không có');
    const type = request.url === '/dai' ? 'application/octet-stream' : 'text/html; charset=utf-8';
    response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', 'public, max-age=0, s-maxage=30, stale-while-revalidate=300');
    response.end(request.url === '/dai' ? long : ordinary);
  };
  const press = createPagePress({
    render: innerRenderer(next, { url }),
    clock: () => 1_000_000,
    budget: { pageBytes: 16_000_000 },
  });
  await Promise.all(['/', '/bai'].map((path) => press.answer(path)));
  const front = await openFront({ press, next, url, ...(limits && { limits }) });
  fronts.push(front);
  const [, ours] = front.server.listeners('connection');
  if (!lane) front.server.off('connection', ours as () => void);
  const seen = { requests: 0 };
  front.server.on('request', () => {
    seen.requests += 1;
  });
  return { ...front, seen, press };
}

const get = (path: string, headers = '') =>
  `GET ${path} HTTP/1.1\r\nHost: tin.example.vn\r\nAccept-Encoding: br\r\n${headers}\r\n`;
const last = get('/', 'Connection: close\r\n');

/** How long nothing may come before the next piece follows; what comes in the end does not depend on it. In ms. */
const patience = 50;
/** How long nothing may come before the farewell counts as swallowed by what was sent before it. In ms. */
const lastPatience = 2_000;

/** A connection on which each answer is awaited; `bytes` is all that came, in latin1. */
function converse(port: number) {
  const come = { bytes: '', isReset: false, isClosed: false };
  let wake: () => void = () => undefined;
  const socket = connect(port, '127.0.0.1')
    .on('data', (chunk) => {
      come.bytes += chunk.toString('latin1');
      wake();
    })
    .on('error', () => {
      come.isReset = true;
    })
    .on('close', () => {
      come.isClosed = true;
      wake();
    });

  /** True when something came; false when the server has hung up or nothing comes. */
  async function more(milliseconds = patience): Promise<boolean> {
    if (come.isClosed) return false;
    const before = come.bytes.length;
    await new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, milliseconds);
    });
    return come.bytes.length > before;
  }

  return {
    socket,
    come,
    /** Writes, and waits until so many answers came in all, or nothing more comes. */
    async say(text: string, answers: number): Promise<void> {
      socket.write(text, 'latin1');
      while (countAnswers(come.bytes) < answers && (await more()));
    },
    more,
  };
}

/** Whole answers in what came. */
function countAnswers(bytes: string): number {
  let [at, count] = [0, 0];
  for (;;) {
    const end = bytes.indexOf('\r\n\r\n', at);
    if (end === -1) return count;
    const head = bytes.slice(at, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    at = end + 4 + (head.startsWith('HTTP/1.1 304') ? 0 : length);
    if (at > bytes.length) return count;
    count += 1;
  }
}

const timeless = (bytes: string) => bytes.replaceAll(/\r\nDate: [^\r]+/g, '');

test('on a kept connection pages in memory go out without a request that Node sees, the same to the byte', async () => {
  const { port, seen } = await open();
  const { say, come, socket } = converse(port);
  for (const answers of [1, 2, 3, 4]) await say(get('/bai'), answers);
  expect(seen.requests).toBe(1);
  const each = timeless(come.bytes).length / 4;
  const [first, ...others] = [0, 1, 2, 3].map((n) => timeless(come.bytes).slice(n * each, (n + 1) * each));
  for (const other of others) expect(other).toBe(first);
  expect(come.bytes).toMatch(/\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/);
  socket.destroy();
});

test('what is not ready, and what a reader may have already, takes the long way, and the connection comes back', async () => {
  const { port, seen } = await open();
  const { say, come, socket } = converse(port);
  await say(get('/bai'), 1);
  await say(get('/khong-co'), 2);
  await say(get('/bai'), 3);
  expect(seen.requests).toBe(2);
  await say(get('/bai', 'If-None-Match: *\r\n'), 4);
  await say(get('/bai'), 5);
  expect(seen.requests).toBe(3);
  expect([...come.bytes.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status)).toEqual([
    '200',
    '404',
    '200',
    '304',
    '200',
  ]);
  socket.destroy();
});

/** What may come second on a connection; whatever Node would make of it has to come of it. */
const pieces: Record<string, string> = {
  'a page': get('/bai'),
  'another page': get('/'),
  'a page that is not there': get('/khong-co'),
  'a foreign host': 'GET /bai HTTP/1.1\r\nHost: evil.example\r\n\r\n',
  'no host': 'GET /bai HTTP/1.1\r\nAccept: */*\r\n\r\n',
  'two hosts': 'GET /bai HTTP/1.1\r\nHost: tin.example.vn\r\nHost: evil.example\r\n\r\n',
  'two hosts, one hidden': 'GET /bai HTTP/1.1\r\nHost: tin.example.vn\r\nhOST : evil.example\r\n\r\n',
  'two hosts, ours the last': 'GET /bai HTTP/1.1\r\nHost: evil.example\r\nHost: tin.example.vn\r\n\r\n',
  'a host of another case': 'GET /bai HTTP/1.1\r\nhost: TIN.example.vn\r\n\r\n',
  'a head only': 'HEAD /bai HTTP/1.1\r\nHost: tin.example.vn\r\n\r\n',
  'an older HTTP': 'GET /bai HTTP/1.0\r\nHost: tin.example.vn\r\n\r\n',
  'an older HTTP, kept': 'GET /bai HTTP/1.0\r\nHost: tin.example.vn\r\nConnection: keep-alive\r\n\r\n',
  'a known page': get('/bai', 'If-None-Match: *\r\n'),
  'a body': `${get('/bai', 'Content-Length: 4\r\n')}GET `,
  'a body in chunks': `${get('/bai', 'Transfer-Encoding: chunked\r\n')}0\r\n\r\n`,
  'a body that hides a request': get('/bai', `Content-Length: ${get('/x').length}\r\n`) + get('/x'),
  'a length and chunks': `${get('/bai', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n')}0\r\n\r\n`,
  'a promise that takes the next request for its body': get('/bai', `Content-Length: ${last.length}\r\n`),
  'chunks that take the next request for theirs': get('/bai', 'Transfer-Encoding: chunked\r\n'),
  'a length of nothing': get('/bai', 'Content-Length: 0\r\n'),
  'a length with a space': `${get('/bai', 'Content-Length : 4\r\n')}abcd`,
  'a folded line': get('/bai', 'X-One: a\r\n b\r\n'),
  'a lone line feed': get('/bai', 'X-One: a\nX-Two: b\r\n'),
  'a lone carriage return': get('/bai', 'X-One: a\rX-Two: b\r\n'),
  'a null byte': get('/bai', 'X-One: a\0b\r\n'),
  'a name of nothing': get('/bai', ': a\r\n'),
  'a name with a letter of ours': get('/bai', 'Đảng: a\r\n'),
  'a value in UTF-8': get('/bai', 'X-One: \u00c4\u0090\r\n'),
  'a tab': get('/bai', 'X-One:\ta\r\n'),
  'an upgrade': get('/bai', 'Connection: Upgrade\r\nUpgrade: websocket\r\n'),
  'an expectation': get('/bai', 'Expect: 100-continue\r\n'),
  'a whole address': 'GET http://tin.example.vn/bai HTTP/1.1\r\nHost: tin.example.vn\r\n\r\n',
  'an address with a space': 'GET /bai x HTTP/1.1\r\nHost: tin.example.vn\r\n\r\n',
  'an unwritten address': 'GET /%62ai HTTP/1.1\r\nHost: tin.example.vn\r\n\r\n',
  'an empty line before': `\r\n${get('/bai')}`,
  'two at once': get('/bai') + get('/'),
  'one and a half': get('/bai') + get('/').slice(0, 20),
  'the first half': get('/bai').slice(0, 30),
  'the other half': get('/bai').slice(30),
  'another method': 'POST /bai HTTP/1.1\r\nHost: tin.example.vn\r\nContent-Length: 1\r\n\r\nx',
  'no HTTP at all': 'hello\r\n\r\n',
  'many headers': get('/bai', 'X-A: b\r\n'.repeat(3)),
  'large headers': get('/bai', `Cookie: ${'a'.repeat(9_000)}\r\n`),
  'too large headers': get('/bai', `Cookie: ${'a'.repeat(17_000)}\r\n`),
};

type Replies = { bytes: string; isReset: boolean };

/** All that comes back when the pieces are sent, each after the answers to those before it, then a farewell. */
async function replies(port: number, names: readonly string[]): Promise<Replies> {
  const { say, come, more, socket } = converse(port);
  await say(get('/bai'), 1);
  let answers = 1;
  for (const name of names) {
    const piece = pieces[name] ?? '';
    // What has an answer of its own is waited for; bytes that are only a part are followed at once.
    const isPart = /half|body|length|expectation|head only/.test(name);
    if (!isPart) answers += 1;
    await say(piece, isPart ? 0 : answers);
  }
  socket.write(last, 'latin1');
  while (await more(lastPatience));
  socket.end();
  while (await more(lastPatience));
  socket.destroy();
  return { ...come, bytes: timeless(come.bytes) };
}

/** The same to the byte; of a connection that was reset the last answer may be lost on the way. */
function expectSame(one: Replies, other: Replies): void {
  const length = one.isReset || other.isReset ? Math.min(one.bytes.length, other.bytes.length) : undefined;
  expect(one.bytes.slice(0, length)).toBe(other.bytes.slice(0, length));
}

test.each(Object.keys(pieces))('%s is answered as Node answers it', async (name) => {
  const [ours, plain] = [await open(), await open({ lane: false })];
  const [answer, plainAnswer] = await Promise.all([replies(ours.port, [name]), replies(plain.port, [name])]);
  expectSame(answer, plainAnswer);
  expect(answer.bytes).toMatch(/^HTTP\/1\.1 200/);
});

test('whatever follows whatever, nothing that comes back differs', async () => {
  const [ours, plain] = [await open(), await open({ lane: false })];
  const usual = fc.constantFrom('a page', 'another page', 'a page that is not there');
  const any = fc.constantFrom(...Object.keys(pieces));
  const names = fc.array(fc.oneof({ weight: 2, arbitrary: usual }, { weight: 1, arbitrary: any }), {
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(names, async (list) => {
      const [one, other] = await Promise.all([replies(ours.port, list), replies(plain.port, list)]);
      expectSame(one, other);
    }),
    { numRuns: 40 },
  );
  expect(ours.seen.requests).toBeLessThan(plain.seen.requests);
}, 60_000);

test('a connection that is kept busy outlives the time for one request, and an idle one does not', async () => {
  const { port, seen } = await open({
    limits: { headersTimeout: 150, requestTimeout: 150, keepAliveTimeout: 3_000, checkEvery: 30 },
  });
  const { say, come, socket } = converse(port);
  const until = performance.now() + 600;
  let answers = 0;
  while (performance.now() < until) {
    answers += 1;
    await say(get('/bai'), answers);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect(countAnswers(come.bytes)).toBe(answers);
  expect(come.bytes).not.toContain(' 408 ');
  expect(seen.requests).toBe(1);
  await once(socket, 'close');
});

test('a slow reader gets the whole page from a server that stops', async () => {
  const { port, server, seen, press } = await open();
  await press.answer('/dai');
  const socket: Socket = connect(port, '127.0.0.1');
  const plain = get('/dai').replace('br', 'identity');
  socket.write(get('/bai'));
  await once(socket, 'data');
  socket.pause();
  socket.write(plain);
  let bytes = 0;
  await expect.poll(() => readersStillWaiting(server).size).toBe(1);
  const stopped = stopServer(server, 5_000);
  socket
    .on('data', (chunk) => {
      bytes += chunk.byteLength;
    })
    .resume();
  await Promise.all([once(socket, 'close'), stopped]);
  expect(bytes).toBeGreaterThan(long.byteLength);
  expect(seen.requests).toBe(1);
});
