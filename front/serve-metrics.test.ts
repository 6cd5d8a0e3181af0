import { afterEach, expect, test } from 'vitest';
import { openFront } from './front-for-tests.ts';
import { createMetrics } from './metrics.ts';
import { metricsDoor } from './serve-metrics.ts';

const token = 'mot-chuoi-that-dai-va-bi-mat';
const counters = {
  ...{ hit: 7, stale: 1, miss: 2, joined: 0, stored: 2, notStored: 0, failed: 0, purged: 3, evicted: 0 },
  ...{ entries: 2, bytes: 4096 },
};
let front: Awaited<ReturnType<typeof openFront>>;
afterEach(() => front.close());

async function open(given?: string) {
  const metrics = createMetrics({ counters: () => counters });
  front = await openFront({ watchers: metricsDoor(metrics, given), note: metrics.note });
  return front;
}
const here = { Host: 'localhost:9999' };

test('this machine reads the figures of the press and of the answers', async () => {
  const { ask } = await open();
  await ask('/');
  const { status, headers, body } = await ask('/metrics', { headers: here });
  expect(status).toBe(200);
  expect(headers['content-type']).toContain('text/plain; version=0.0.4');
  const text = body.toString();
  for (const line of [
    'toasoan_press_hits_total 7',
    'toasoan_press_misses_total 2',
    'toasoan_press_purged_total 3',
    'toasoan_press_entries 2',
    'toasoan_press_bytes 4096',
    'toasoan_answers_total{method="GET",status="2xx"} 1',
  ])
    expect(text).toContain(line);
  const again = (await ask('/metrics', { headers: here })).body.toString();
  expect(again).toContain('toasoan_press_hits_total 7');
});

test.each([
  ['under the public name', { Host: 'tin.example.vn' }],
  ['behind a proxy', { ...here, 'X-Forwarded-For': '6.6.6.6' }],
  ['behind another proxy', { ...here, Via: '1.1 x' }],
  ['with a wrong token', { Host: 'tin.example.vn', Authorization: 'Bearer something-else-entirely' }],
])('the world %s is told that there is no such page', async (_, headers) => {
  const { ask } = await open(token);
  const { status, body } = await ask('/metrics', { headers });
  expect({ status, body: body.toString() }).toEqual({ status: 404, body: '404 Not Found\n' });
});

test('another machine brings the token; without one set, no token opens', async () => {
  const headers = { Host: 'tin.example.vn', Authorization: `Bearer ${token}` };
  const first = await open(token);
  expect((await first.ask('/metrics', { headers })).status).toBe(200);
  await first.close();
  const second = await open();
  expect((await second.ask('/metrics', { headers })).status).toBe(404);
  expect(
    (await second.ask('/metrics', { headers: { Host: 'tin.example.vn', Authorization: 'Bearer ' } })).status,
  ).toBe(404);
});
