import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTarget } from './check-target.ts';

const longest = 4096;

test('ordinary addresses pass as they are', () => {
  for (const target of [
    '/',
    '/thoi-su',
    '/thoi-su/hoi-nghi-1001',
    '/thoi-su?trang=2',
    '/desk/articles/1?_rsc=a%2Fb',
    '/feed.xml',
    '/chu-de/h%E1%BB%99i-ngh%E1%BB%8B',
    '/_next/static/chunks/app/%5Bid%5D/page-1.js',
    '/_next/static/[root]~x._.js',
    '/a%20b',
    '/a;b',
    '/a//'.slice(0, 2),
  ]) {
    expect(checkTarget(target, longest), target).toEqual({ ok: true, path: target.split('?')[0] });
  }
});

test('another spelling of an address is sent to the one true spelling', () => {
  const spellings = {
    '/%64esk': '/desk',
    '/%44ESK': '/DESK',
    '/desk%2Darticles?x=%64': '/desk-articles?x=%64',
    '/chu-de/h%e1%bb%99i': '/chu-de/h%E1%BB%99i',
    '/%7Ea?b?c': '/~a?b?c',
  };
  for (const [target, location] of Object.entries(spellings)) {
    expect(checkTarget(target, longest), target).toEqual({ ok: false, status: 308, location });
  }
});

test('addresses that mean one thing here and another there are refused', () => {
  const tries = [
    '//desk',
    '/x//desk',
    '//evil.example/',
    '/\\evil.example',
    '/x/../desk',
    '/..',
    '/./desk',
    '/%2e%2e/desk',
    '/.%2E/desk',
    '/x/%2E./y',
    '/desk%2f',
    '/desk%2Farticles',
    '/a%5cb',
    '/a%00',
    '/a%0d%0aSet-Cookie:x',
    '/a%7f',
    '/%zz',
    '/%',
    '/%4',
    '/%ff',
    '/%c0%af',
    '/%ed%a0%80',
    '/a b',
    '/a\tb',
    '/a\0',
    '/hội',
    '/a#b',
    'http://evil.example/',
    'desk',
    '*',
    '',
    '?a',
  ];
  for (const target of tries)
    expect(checkTarget(target, longest), target).toEqual({ ok: false, status: 400 });
});

test('an endless address is refused', () => {
  expect(checkTarget(`/${'a'.repeat(4096)}`, longest)).toEqual({ ok: false, status: 414 });
});

test('a redirect always stays on this site and needs no second one', () => {
  const piece = fc.constantFrom(
    '/',
    '.',
    '%',
    '%2e',
    '%2E',
    '%2f',
    '%5C',
    '%64',
    '%e1%bb%99',
    'a',
    '-',
    '?',
    '\\',
    '%25',
    '64',
    '@',
    ':',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const check = checkTarget(`/${pieces.join('')}`, longest);
      if (check.ok || check.status !== 308) return;
      expect(new URL(check.location, 'https://tin.example.vn').origin).toBe('https://tin.example.vn');
      expect(checkTarget(check.location, longest)).toMatchObject({ ok: true });
    }),
    { numRuns: 3000 },
  );
});
