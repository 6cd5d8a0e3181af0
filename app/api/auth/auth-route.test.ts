import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET, POST } from '#app/api/auth/[...nextauth]/route.ts';
import { migrate } from '#db/migrate.ts';
import { databaseFile } from '#newsroom/open-newsroom.ts';
import { createPerson } from '#newsroom/people/create-person.ts';
import { closeNewsroom, newsroom } from '#newsroom/running-newsroom.ts';
import { actorOfToken } from '#newsroom/sign-in/actor-of-token.ts';

const password = 'con mèo ngồi bên cửa sổ';
const right = { email: 'lan@bao.example', password };
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'auth-'));
  process.env.TOASOAN_DATA = dataDir;
  await migrate({ file: databaseFile(dataDir) });
  await createPerson(await newsroom(), { ...right, name: 'Lan', role: 'reporter' });
});
afterAll(async () => {
  await closeNewsroom();
  await rm(dataDir, { recursive: true });
});

type Sent = { fields?: Record<string, string>; headers?: Record<string, string>; host?: string };

function post(
  action: string,
  { fields = right, headers, host = 'localhost:3000' }: Sent = {},
): Promise<Response> {
  const request = new NextRequest(`http://${host}/api/auth/${action}`, {
    method: 'POST',
    headers: { origin: `http://${host}`, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });
  return POST(request, { params: Promise.resolve({ nextauth: action.split('/') }) });
}

const signIn = (sent?: Sent) => post('callback/credentials', sent);
const json = { accept: 'application/json' };

function cookieOf(response: Response): string {
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])(
  'a plain form signs in on %s and stays there',
  async (host) => {
    const answer = await signIn({ host, fields: { ...right, from: '/desk/articles?page=2' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk/articles?page=2']);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const token = cookieOf(answer).replace('toasoan=', '');
    expect(await actorOfToken(await newsroom(), token)).toMatchObject({ email: 'lan@bao.example' });
  },
);

test('a wrong password leads back to the form with the reason, and sets no cookie', async () => {
  const answer = await signIn({ fields: { ...right, password: 'đoán mò', from: '/desk/people' } });
  expect(answer.headers.get('location')).toBe('/desk/sign-in?problem=signInFailed&from=%2Fdesk%2Fpeople');
  expect(answer.headers.getSetCookie()).toEqual([]);
  const script = await signIn({ fields: { ...right, password: 'đoán mò' }, headers: json });
  expect([script.status, await script.json()]).toEqual([401, { problem: { code: 'signInFailed' } }]);
});

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/api/people',
])('signing in never leads to %s', async (from) => {
  expect((await signIn({ fields: { ...right, from } })).headers.get('location')).toBe('/desk');
  const script = await signIn({ fields: { ...right, from }, headers: json });
  expect(await script.json()).toEqual({ to: '/desk' });
});

test.each([
  ['another site', { origin: 'https://evil.example' }, 403],
  ['a sandbox', { origin: 'null' }, 403],
  ['this host over another scheme', { origin: 'https://localhost:3000' }, 403],
  ['a script that sends JSON', { 'content-type': 'application/json' }, 415],
  ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
])('a form from %s is refused', async (_name, headers, status) => {
  for (const action of ['callback/credentials', 'signout']) {
    expect((await post(action, { headers, fields: {} })).status).toBe(status);
  }
});

test('a form without an origin, too long, or with fields that are not ours is refused', async () => {
  const request = new NextRequest('http://localhost:3000/api/auth/callback/credentials', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(right).toString(),
  });
  const params = Promise.resolve({ nextauth: ['callback', 'credentials'] });
  expect((await POST(request, { params })).status).toBe(403);
  expect((await signIn({ fields: { ...right, from: 'x'.repeat(9000) } })).status).toBe(413);
  expect((await signIn({ fields: { ...right, role: 'admin' } })).status).toBe(400);
});

test('signing out ends the session and drops the cookie', async () => {
  const cookie = cookieOf(await signIn());
  const answer = await post('signout', { fields: {}, headers: { cookie } });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk/sign-in?notice=signedOut']);
  expect(answer.headers.getSetCookie()).toEqual(['toasoan=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax']);
  expect(await actorOfToken(await newsroom(), cookie.replace('toasoan=', ''))).toBeUndefined();
});

test('the rest of next-auth is not there', async () => {
  for (const action of ['signin', 'signin/credentials', 'session', '_log', 'callback/google', 'callback']) {
    expect((await post(action)).status, action).toBe(404);
  }
  for (const action of ['session', 'providers', 'signin', 'signout', 'error', 'callback/credentials']) {
    const request = new NextRequest(`http://localhost:3000/api/auth/${action}`);
    const answer = await GET(request, { params: Promise.resolve({ nextauth: action.split('/') }) });
    expect(answer.status, action).toBe(404);
  }
});

test("next-auth's own protocol works too: a token and its cookie", async () => {
  const asked = await GET(new NextRequest('http://localhost:3000/api/auth/csrf'), {
    params: Promise.resolve({ nextauth: ['csrf'] }),
  });
  const { csrfToken } = await asked.json();
  const fields = { ...right, csrfToken };
  expect((await signIn({ fields, headers: { cookie: cookieOf(asked) } })).headers.get('location')).toBe(
    '/desk',
  );
  const forged = await signIn({ fields, headers: json });
  expect([forged.status, await forged.json()]).toEqual([403, { problem: { code: 'notPermitted' } }]);
});
