import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET as readPublic } from '#app/(site)/anh/[assetId]/[rendition]/route.ts';
import { GET as readPhoto } from '#app/api/photos/[assetId]/[rendition]/route.ts';
import { POST as sendPhoto } from '#app/api/photos/route.ts';
import { migrate } from '#db/migrate.ts';
import type { Role } from '#domain/roles.ts';
import { databaseFile } from '#newsroom/open-newsroom.ts';
import { createPerson } from '#newsroom/people/create-person.ts';
import { closeNewsroom, newsroom } from '#newsroom/running-newsroom.ts';
import { signIn } from '#newsroom/sign-in/sign-in.ts';

const site = 'http://localhost:3000';
const password = 'con mèo ngồi bên cửa sổ';
const tokens = new Map<Role, string>();
let dataDir: string;
let photo: Buffer;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'photos-'));
  process.env.TOASOAN_DATA = dataDir;
  await migrate({ file: databaseFile(dataDir) });
  const desk = await newsroom();
  for (const role of ['reporter', 'admin'] as const) {
    const email = `${role}@bao.example`;
    await createPerson(desk, { email, name: 'Người', role, password });
    const entered = await signIn(desk, { email, password, address: '203.0.113.7' });
    if (entered.ok) tokens.set(role, entered.value.token);
  }
  photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer();
});
afterAll(async () => {
  await closeNewsroom();
  await rm(dataDir, { recursive: true });
});

type Sent = { as?: Role; headers?: Record<string, string>; body?: Uint8Array };

async function send({ as, headers, body = photo }: Sent) {
  const cookie = as ? { cookie: `toasoan=${tokens.get(as)}` } : undefined;
  const all = { origin: site, 'content-type': 'image/jpeg', ...cookie, ...headers };
  const request = new Request(`${site}/api/photos`, {
    method: 'POST',
    headers: all,
    body: Buffer.from(body),
  });
  const response = await sendPhoto(request, { params: Promise.resolve({}) });
  return { status: response.status, body: await response.json() };
}

function read(
  assetId: string,
  { as, method = 'GET', headers }: Sent & { method?: string } = {},
  rendition = '320.webp',
) {
  const cookie = as ? { cookie: `toasoan=${tokens.get(as)}` } : undefined;
  const request = new Request(`${site}/api/photos/${assetId}/${rendition}`, {
    method,
    headers: { ...cookie, ...headers },
  });
  return readPhoto(request, { params: Promise.resolve({ assetId, rendition }) });
}

test('a reporter sends a photo and sees it; a second look costs no bytes', async () => {
  const { status, body } = await send({ as: 'reporter' });
  expect([status, body]).toMatchObject([200, { width: 400, height: 300 }]);
  expect(body.url).toBe(`/api/photos/${body.assetId}/1280.webp`);

  const seen = await read(body.assetId, { as: 'reporter' });
  expect(Object.fromEntries(seen.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect((await seen.arrayBuffer()).byteLength).toBe(Number(seen.headers.get('content-length')));
  const etag = `${seen.headers.get('etag')}`;
  const again = await read(body.assetId, { as: 'reporter', headers: { 'if-none-match': etag } });
  expect([again.status, again.body]).toEqual([304, null]);
  const head = await read(body.assetId, { as: 'reporter', method: 'HEAD' });
  expect([head.status, head.body, head.headers.get('etag')]).toEqual([200, null, etag]);
});

test('the same photo is not there for readers, nor for who is signed out or has no part in articles', async () => {
  const { body } = await send({ as: 'reporter' });
  const params = Promise.resolve({ assetId: body.assetId, rendition: '320.webp' });
  const open = await readPublic(new Request(`${site}/anh/${body.assetId}/320.webp`), { params });
  expect([open.status, open.headers.get('cache-control')]).toEqual([404, 'no-store']);
  expect((await read(body.assetId)).status).toBe(401);
  expect((await read(body.assetId, { as: 'admin' })).status).toBe(404);
  expect((await read(body.assetId, { as: 'reporter' }, 'master.jpg')).status).toBe(404);
  expect((await read('no-such-photo', { as: 'reporter' })).status).toBe(404);
});

test('a photo is taken from our own pages only, from a person who writes, and as a picture', async () => {
  for (const origin of ['https://evil.example', 'null', '', 'http://localhost:3001']) {
    expect((await send({ as: 'reporter', headers: { origin } })).status, origin).toBe(403);
  }
  expect((await send({})).status).toBe(401);
  expect((await send({ as: 'admin' })).status).toBe(403);
  for (const type of ['text/plain', 'multipart/form-data', 'application/json']) {
    expect((await send({ as: 'reporter', headers: { 'content-type': type } })).status, type).toBe(415);
  }
});

test('a refused file gets its reason, whatever it calls itself', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const refused = await send({ as: 'reporter', body: svg });
  const problem = { field: 'photo', rule: 'unknownType' };
  expect(refused).toEqual({ status: 422, body: { problem: { code: 'invalid', problem } } });
  const large = await send({ as: 'reporter', body: Buffer.alloc(25_000_001, 0xff) });
  expect(large).toMatchObject({ status: 413, body: { problem: { code: 'tooLarge', limit: 25_000_000 } } });
});
