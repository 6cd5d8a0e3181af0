import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { proxy } from './proxy.ts';

function visit(headers: Record<string, string> = {}) {
  const answer = proxy(new NextRequest('http://localhost:3000/desk', { headers })).headers;
  // How Next passes changed request headers on to the page.
  const asked = (name: string) => answer.get(`x-middleware-request-${name}`);
  return { policy: answer.get('content-security-policy') ?? '', asked };
}

test('each visit has a nonce of its own, the same in the policy, in what Next reads and in what pages read', () => {
  const { policy, asked } = visit();
  const nonce = /'nonce-([A-Za-z0-9+/]{24})'/.exec(policy)?.[1];
  expect(asked('x-nonce')).toBe(nonce);
  expect(asked('content-security-policy')).toBe(policy);
  expect(visit().policy).not.toBe(policy);
});

test('a nonce that the client brings is overwritten', () => {
  const evil = "script-src 'nonce-evil'";
  const { policy, asked } = visit({
    'content-security-policy': evil,
    'content-security-policy-report-only': evil,
    'x-nonce': 'evil',
  });
  expect(policy + asked('x-nonce') + asked('content-security-policy')).not.toContain('evil');
  expect(asked('content-security-policy-report-only')).toBeNull();
});

test('scripts run by nonce only, and nothing else is open', () => {
  const { policy } = visit();
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'nonce-[^']+' 'strict-dynamic'; style-src 'self' 'nonce-/,
  );
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*|https?:|data:/);
  for (const rule of [
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "form-action 'self'",
  ]) {
    expect(policy).toContain(rule);
  }
});

test('a preview, a page without scripts, gets no policy of the desk: it brings its own', () => {
  const answer = proxy(new NextRequest('http://localhost:3000/desk/articles/a1/preview?revision=r1'));
  expect(answer.headers.get('content-security-policy')).toBeNull();
  expect(visit().policy).toContain("frame-src 'self'");
});
