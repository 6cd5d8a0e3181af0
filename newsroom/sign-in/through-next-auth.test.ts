import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { goodPassword, openDesk, type TestDesk } from '#newsroom/people/testing/open-desk.ts';
import { actorOfToken } from './actor-of-token.ts';
import {
  askCsrfToken,
  signInThroughNextAuth,
  signOutThroughNextAuth,
  type Visit,
} from './through-next-auth.ts';

const secret = 'a secret of at least thirty-two letters';
const http = { url: 'http://localhost:3000', secret };
const https = { url: 'https://tin.example.vn', secret };

let here: TestDesk;
beforeEach(async () => {
  here = await openDesk();
  await here.person('reporter', 'lan@bao.example');
});
afterEach(() => here.remove());

const right = { email: 'lan@bao.example', password: goodPassword };

function visit(form: Record<string, string>, cookies: Record<string, string> = {}): Visit {
  return {
    form,
    cookie: (name) => cookies[name],
    address: '203.0.113.7',
    userAgent: 'Firefox',
    demoOpen: false,
  };
}

function tokenIn(cookies: string[]): string {
  expect(cookies).toHaveLength(1);
  return cookies[0]?.split(';')[0]?.split('=')[1] ?? '';
}

test('the cookie is opaque, for this host, out of reach of scripts and of other sites', async () => {
  const plain = await signInThroughNextAuth(here.desk, http, visit(right));
  expect(plain.cookies[0]).toMatch(/^toasoan=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  expect(await actorOfToken(here.desk, tokenIn(plain.cookies))).toMatchObject({ role: 'reporter' });

  const secure = await signInThroughNextAuth(here.desk, https, visit(right));
  expect(secure.cookies[0]).toMatch(
    /^__Host-toasoan=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
  );
});

test('a wrong password sets no cookie', async () => {
  const outcome = await signInThroughNextAuth(here.desk, http, visit({ ...right, password: 'đoán mò' }));
  expect(outcome).toEqual({ result: { ok: false, problem: { code: 'signInFailed' } }, cookies: [] });
});

test('a token of next-auth that is sent must be right', async () => {
  const given = await askCsrfToken(http, visit({}));
  const pair = decodeURIComponent(tokenIn(given.cookies));
  const csrfToken = pair.split('|')[0] ?? '';
  const signIn = (form: Record<string, string>, cookies: Record<string, string>) =>
    signInThroughNextAuth(here.desk, http, visit({ ...right, ...form }, cookies));

  expect((await signIn({ csrfToken }, { 'csrf-toasoan': pair })).result.ok).toBe(true);
  const refused = { result: { ok: false, problem: { code: 'notPermitted' } }, cookies: [] };
  expect(await signIn({ csrfToken }, {})).toEqual(refused);
  expect(await signIn({ csrfToken: 'made-up' }, { 'csrf-toasoan': pair })).toEqual(refused);
  expect(await signIn({ csrfToken: '' }, { 'csrf-toasoan': pair })).toEqual(refused);
});

test('other cookies of ours whose names begin alike disturb nothing', async () => {
  const first = tokenIn((await signInThroughNextAuth(here.desk, http, visit(right))).cookies);
  const cookies = { toasoan: first, 'toasoan-lang': 'en', 'toasoan.0': 'x' };
  const again = await signInThroughNextAuth(here.desk, http, visit(right, cookies));
  expect(await actorOfToken(here.desk, first)).toBeUndefined();

  const second = tokenIn(again.cookies);
  const left = await signOutThroughNextAuth(here.desk, http, visit({}, { ...cookies, toasoan: second }));
  expect(left.cookies).toEqual(['toasoan=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax']);
  expect(await actorOfToken(here.desk, second)).toBeUndefined();
});

test('signing out without a session, or with one that has ended, is no problem', async () => {
  expect((await signOutThroughNextAuth(here.desk, http, visit({}))).result.ok).toBe(true);
  const stale = await signOutThroughNextAuth(here.desk, http, visit({}, { toasoan: 'a'.repeat(43) }));
  expect(stale.result.ok).toBe(true);
});

test('an outage is an outage, not a wrong password', async () => {
  vi.spyOn(here.desk.store, 'tx').mockRejectedValue(new Error('disk full'));
  await expect(signInThroughNextAuth(here.desk, http, visit(right))).rejects.toThrow('disk full');
  await expect(
    signOutThroughNextAuth(here.desk, http, visit({}, { toasoan: 'a'.repeat(43) })),
  ).rejects.toThrow();
});
