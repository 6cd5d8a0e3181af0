import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFront } from './front-for-tests.ts';
import { limitSearches } from './limit-searches.ts';

let front: Awaited<ReturnType<typeof openFront>>;
const allowances = [
  { path: '/tim-kiem', points: 2, seconds: 60 },
  { path: '/tim-kiem/goi-y', points: 1, seconds: 60 },
];

beforeAll(async () => {
  front = await openFront({ doors: [limitSearches(allowances)], proxies: ['127.0.0.1', '::1'] });
});
afterAll(() => front.close());

const ask = async (path: string, address: string) => {
  const headers = address === '' ? {} : { 'x-forwarded-for': address };
  return front.ask(path, { headers });
};
const statuses = async (path: string, address: string, times: number) => {
  const answers: number[] = [];
  for (let at = 0; at < times; at += 1) answers.push((await ask(path, address)).status);
  return answers;
};

test('an address that searches without a pause is told when to come again; others search on', async () => {
  expect(await statuses('/tim-kiem?q=a', '198.51.100.1', 3)).toEqual([200, 200, 429]);
  const { headers, body } = await ask('/tim-kiem?q=b', '198.51.100.1');
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect(headers['cache-control']).toBe('no-store');
  expect(body.toString()).toContain('Xin thử lại');
  expect(await statuses('/tim-kiem?trang=2&q=a', '198.51.100.2', 1)).toEqual([200]);
  // Suggestions are counted by themselves.
  expect(await statuses('/tim-kiem/goi-y?q=a', '198.51.100.1', 2)).toEqual([200, 429]);
});

test('one customer’s whole network is one address', async () => {
  expect(await statuses('/tim-kiem?q=a', '2001:db8:1:2::1', 1)).toEqual([200]);
  expect(await statuses('/tim-kiem?q=a', '2001:db8:1:2:ffff::9', 2)).toEqual([200, 429]);
});

test.each([
  ['the empty form', '/tim-kiem', '198.51.100.3'],
  ['a form without words', '/tim-kiem?q=', '198.51.100.4'],
  ['a page', '/thoi-su?q=a', '198.51.100.5'],
  ['this machine', '/tim-kiem?q=a', ''],
])('%s is not counted', async (_, path, address) => {
  expect(await statuses(path, address, 5)).toEqual([200, 200, 200, 200, 200]);
});
