import { expect, test } from 'vitest';
import { pageKey } from './page-key.ts';

test('the newsroom, the API, files and photos are no pages', () => {
  for (const target of [
    '/desk',
    '/desk/articles/1',
    '/desk?x=1',
    '/api',
    '/api/photos/1',
    '/_next/static/a.js',
    '/anh/1/640.avif',
    '/healthz',
    '*',
    '',
  ]) {
    expect(pageKey(target), target).toBeUndefined();
  }
  expect(pageKey('/desktop')).toBe('/desktop');
  expect(pageKey('/apis')).toBe('/apis');
});

test('a query that no page knows is not part of the address', () => {
  for (const query of [
    'utm_source=x',
    '_rsc=1',
    'truoc=01',
    'truoc=0',
    'truoc=-2',
    'truoc=2e3',
    'truoc=9999999999',
    'Truoc=2',
    'truoc%5B%5D=2',
    'x=1&y=2',
    'host=evil',
    '%00',
    '',
  ]) {
    expect(pageKey(`/thoi-su?${query}`), query).toBe('/thoi-su');
  }
});

test('where a page of a section begins is, and only there', () => {
  expect(pageKey('/thoi-su?truoc=2')).toBe('/thoi-su?truoc=2');
  expect(pageKey('/thoi-su?x=1&truoc=2&truoc=3')).toBe('/thoi-su?truoc=2');
  expect(pageKey('/?truoc=2')).toBe('/');
  expect(pageKey('/thoi-su/bai-1001?truoc=2')).toBe('/thoi-su/bai-1001');
  expect(pageKey('/feed.xml?truoc=2')).toBe('/feed.xml');
  expect(pageKey('/en?truoc=2')).toBe('/en?truoc=2');
  expect(pageKey('/en/thoi-su?x=1&truoc=2')).toBe('/en/thoi-su?truoc=2');
  expect(pageKey('/en/tim-kiem?x=1&q=hoi%20nghi')).toBe('/en/tim-kiem?q=hoi%20nghi');
  expect(pageKey('/en/tim-kiem?q=%24%26')).toBe('/en/tim-kiem?q=%24%26');
});

test('a search has one address for what it asks, in its one spelling', () => {
  expect(pageKey('/tim-kiem?x=1&trang=2&q=+h%E1%BB%99i++ngh%E1%BB%8B')).toBe(
    '/tim-kiem?q=h%E1%BB%99i%20ngh%E1%BB%8B&trang=2',
  );
  expect(pageKey('/tim-kiem?q=')).toBe('/tim-kiem');
  expect(pageKey('/tim-kiem/goi-y?q=a&trang=2&chuyen-muc=y-te')).toBe('/tim-kiem/goi-y?q=a');
  expect(pageKey(`/tim-kiem?q=${'a'.repeat(5000)}`)?.length).toBeLessThan(250);
});

test('what is embedded is part of the address, and nothing beside it', () => {
  expect(pageKey('/oembed?url=http%3A%2F%2Fx%2Fa-1&maxwidth=3')).toBe('/oembed?url=http%3A%2F%2Fx%2Fa-1');
  expect(pageKey('/oembed?url=x&format=json')).toBe('/oembed?url=x');
  expect(pageKey('/oembed?url=x&format=xml')).toBe('/oembed?url=x&format=other');
});

test('topics and authors have pages', () => {
  expect(pageKey('/chu-de/giu-de?truoc=2&x=1')).toBe('/chu-de/giu-de?truoc=2');
  expect(pageKey('/tac-gia/thu-ha?trang=1')).toBe('/tac-gia/thu-ha');
});
