import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';

/** Where Debian and others put it; without it there is nothing to try the file with. */
const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) =>
  existsSync(path),
);

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** The file of this folder, on free ports and without TLS, before a house that shows what it was asked with. */
async function openNginx() {
  const scene = { visits: 0, version: 1 };
  const house = createServer((incoming, response) => {
    scene.visits += 1;
    const path = incoming.url ?? '/';
    const isPublic = !path.startsWith('/desk') && !path.startsWith('/rieng');
    response.setHeader('Cache-Control', isPublic ? 'public, max-age=0, s-maxage=30' : 'private, no-store');
    if (path.startsWith('/banh')) response.setHeader('Set-Cookie', `who=${incoming.headers.cookie}`);
    response.setHeader('Vary', 'Accept-Encoding');
    const { cookie, host, 'accept-encoding': coding } = incoming.headers;
    const seen = {
      cookie: isPublic ? undefined : cookie,
      host,
      coding,
      from: incoming.headers['x-forwarded-for'],
    };
    response.end(JSON.stringify({ version: scene.version, visit: scene.visits, ...seen }));
  });
  await once(house.listen(0, '127.0.0.1'), 'listening');
  closing.push(async () => {
    house.closeAllConnections();
    await new Promise((resolve) => house.close(resolve));
  });
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-nginx-'));
  const port = await freePort();
  const file = readFileSync('deploy/nginx.conf', 'utf8')
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${(house.address() as AddressInfo).port}`)
    .replaceAll('/var/cache/nginx', folder)
    .replace(/server \{\s+listen 80;[\s\S]*?\n\}\n/, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/^\s+ssl_.*\n/gm, '');
  mkdirSync(join(folder, 'temp'));
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
     events { worker_connections 256; } http { access_log off; ${temp.join(' ')}\n${file}\n}`,
  );
  const child = spawn(nginx ?? '', [
    '-p',
    folder,
    '-c',
    join(folder, 'nginx.conf'),
    '-e',
    join(folder, 'error.log'),
  ]);
  closing.push(async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    askAt(port, path, headers);
  await expect
    .poll(
      () =>
        ask('/metrics').then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 30_000 },
    )
    .toBe(404);
  scene.visits = 0;
  return { ask, scene };
}

async function askAt(port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  const sent = request({ port, host: '127.0.0.1', path, headers: { Host: 'bao.example.vn', ...headers } });
  sent.end();
  const [incoming] = await once(sent, 'response');
  return { status: incoming.statusCode, headers: incoming.headers, body: await text(incoming) };
}

/** A port below those that the machine hands out by itself: nobody is given it before nginx takes it. */
async function freePort(): Promise<number> {
  const port = randomInt(20_000, 30_000);
  const socket = createSocket();
  const isFree = await new Promise<boolean>((resolve) => {
    socket.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
  });
  await new Promise((resolve) => socket.close(resolve));
  return isFree ? port : freePort();
}

const seen = ({ body }: Answer) => JSON.parse(body) as Record<string, unknown>;

test.skipIf(!nginx)('a crowd costs one visit a second, and a change is seen after it', async () => {
  const { ask, scene } = await openNginx();
  const started = performance.now();
  const crowd = await Promise.all(Array.from({ length: 50 }, () => ask('/thoi-su')));
  const seconds = (performance.now() - started) / 1000;
  expect(new Set(crowd.map(({ body }) => body)).size).toBe(scene.visits);
  expect(scene.visits).toBeLessThanOrEqual(1 + Math.floor(seconds));
  scene.version = 2;
  await expect.poll(async () => seen(await ask('/thoi-su')).version, { timeout: 20_000 }).toBe(2);
});

test.skipIf(!nginx)('nothing that is private, or that sets a cookie, is kept or shared', async () => {
  const { ask, scene } = await openNginx();
  for (const path of ['/desk', '/desk/articles', '/api/x', '/rieng', '/banh']) {
    scene.visits = 0;
    await ask(path, { Cookie: 'who=lan' });
    const second = await ask(path, { Cookie: 'who=minh' });
    expect(second.body, path).not.toContain('lan');
    expect(`${second.headers['set-cookie'] ?? ''}`, path).not.toContain('lan');
    expect(scene.visits, path).toBe(2);
  }
});

test.skipIf(!nginx)(
  'who asks is who nginx sees, whatever a reader claims; each coding is kept by itself',
  async () => {
    const { ask } = await openNginx();
    const claimed = await ask('/a', { 'X-Forwarded-For': '6.6.6.6', Forwarded: 'for=6.6.6.6' });
    expect(seen(claimed).from).toBe('127.0.0.1');
    expect(seen(await ask('/b', { 'Accept-Encoding': 'br' })).coding).toBe('br');
    expect(seen(await ask('/b', { 'Accept-Encoding': 'gzip' })).coding).toBe('gzip');
  },
);
