import { expect, test } from 'vitest';
import { isSafeHref, safeHref } from './url-rule.ts';

test.each([
  'https://bao.example/quoc-phong/tin-1',
  'http://bao.example:8080/?q=đảng',
  'HTTPS://BAO.EXAMPLE',
  'https://bao.example/@toasoan',
  'https://bao.example?thu=a@b',
  'mailto:toasoan@bao.example',
  'mailto:toasoan@bao.example?subject=Tin',
  'tel:+84-24-3555.1234',
  '/van-ban/21-kl-tw',
  '/',
  '/a//b',
])('%s is an address', (href) => {
  expect(safeHref(href)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u200Bscript:alert(1)',
  'data:text/html,<script>',
  'data:image/svg+xml,<svg>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://bao.example/1',
  'ftp://bao.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https:\\\\evil.example',
  'https:evil.example',
  'https:///evil.example',
  'https://a@evil.example',
  'https://a:b@evil.example',
  'https://bao.example\\@evil.example',
  'https://@evil.example',
  'http:javascript:alert(1)',
  'https://',
  'https://bao example/',
  'https://[::1',
  'mailto:',
  'mailto:a@b.example%0D%0Abcc:c@d.example',
  'mailto:a@b.example?subject=x%0abcc',
  'mailto:a@b.example,c@d.example',
  'tel:',
  'tel:12;ext=javascript',
  '/.//evil.example',
  '/bao\tcao',
  '/bao cao',
  '#muc',
  'tin-1',
  '',
  '   ',
  `/${'a'.repeat(2048)}`,
])('%j is refused', (href) => {
  expect(safeHref(href)).toBeUndefined();
});

test('spaces round an address are dropped, but a stored one has none', () => {
  expect(safeHref('  https://bao.example ')).toBe('https://bao.example');
  expect(isSafeHref('  https://bao.example ')).toBe(false);
  expect(isSafeHref(7)).toBe(false);
});
