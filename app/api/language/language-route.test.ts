import { expect, test } from 'vitest';
import { POST } from '#app/api/language/route.ts';

const headers = { origin: 'http://localhost:3000' };
const url = 'http://localhost:3000/api/language';

function ask(body: unknown, change: Record<string, string> = {}): Promise<Response> {
  const type = { 'content-type': 'application/json', accept: 'application/json' };
  return POST(
    new Request(url, {
      method: 'POST',
      headers: { ...headers, ...type, ...change },
      body: JSON.stringify(body),
    }),
  );
}

test('a script keeps the language in a cookie', async () => {
  const answer = await ask({ language: 'en' });
  expect(answer.status).toBe(200);
  expect(answer.headers.getSetCookie()).toEqual(['toasoan-lang=en; Path=/; Max-Age=31536000; SameSite=Lax']);
});

test.each([
  ['/desk/people?x=1', '/desk/people?x=1'],
  ['/desk/sign-in?from=%2Fdesk%2Fpeople', '/desk/sign-in?from=%2Fdesk%2Fpeople'],
  [`/desk/invitation/${'a'.repeat(43)}`, `/desk/invitation/${'a'.repeat(43)}`],
  ['//evil.example', '/desk'],
])('a plain form at %s comes back to %s', async (from, to) => {
  const body = new URLSearchParams({ language: 'vi', from });
  const answer = await POST(new Request(url, { method: 'POST', headers, body }));
  expect([answer.status, answer.headers.get('location')]).toEqual([303, to]);
});

test('other languages, other fields and other sites are refused', async () => {
  expect((await ask({ language: 'xx' })).status).toBe(400);
  expect((await ask({ language: 'vi', role: 'admin' })).status).toBe(400);
  expect((await ask({ language: 'vi' }, { origin: 'https://evil.example' })).status).toBe(403);
  expect((await ask({ language: 'vi' }, { 'content-type': 'text/plain' })).status).toBe(415);
});
