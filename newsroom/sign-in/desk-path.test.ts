import { expect, test } from 'vitest';
import { deskPath } from './desk-path.ts';

test.each(['/desk', '/desk/articles?stage=draft&page=2', '/desk/articles/0193-abc'])(
  'goes back to %s',
  (path) => {
    expect(deskPath(path)).toBe(path);
  },
);

test.each([
  undefined,
  '',
  'desk',
  '//evil.example/desk',
  '/\\evil.example/desk',
  '/\t/evil.example/desk',
  'https:evil.example',
  'https://evil.example/desk',
  'javascript:alert(1)',
  '/desk/../api/articles',
  '/desk/%2e%2e/tin',
  '/deskchair',
  '/tin-tuc',
  '/desk/sign-in?from=/desk/sign-in',
  '/desk/invitation/abc',
])('%s leads home', (path) => {
  expect(deskPath(path)).toBe('/desk');
});
