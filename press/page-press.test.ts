import { randomBytes } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { bodyOf } from './page-body.ts';
import { createPagePress, type PressCounters, type PressOptions } from './page-press.ts';
import type { RenderedAnswer } from './rendered-answer.ts';

const patient = { timeout: 30_000, interval: 5 };
const cached = 'public, max-age=0, s-maxage=30, stale-while-revalidate=300';

function answered(body: string, change: Partial<RenderedAnswer> = {}): RenderedAnswer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': cached,
    'cache-tag': 'front',
  };
  return { status: 200, headers, body: Buffer.from(body), ...change };
}

/** A press whose renderer counts, with a clock and a renderer that the test can set. */
function pressWith(options: Partial<PressOptions> = {}) {
  const scene = {
    now: 1_000_000,
    renders: 0,
    next: async (key: string) => answered(`${key} ${scene.renders}`),
  };
  const press = createPagePress({
    clock: () => scene.now,
    render(key) {
      scene.renders += 1;
      return scene.next(key);
    },
    ...options,
  });
  const read = async (key: string) => {
    const { page, source } = await press.answer(key);
    return `${source}: ${await bodyOf(page, 'identity')}`;
  };
  return { press, scene, read };
}

/** A rendering that ends when the test says so. */
function held() {
  let release: (answer: RenderedAnswer) => void = () => undefined;
  const answer = new Promise<RenderedAnswer>((resolve) => {
    release = resolve;
  });
  return { answer, release: (body: string) => release(answered(body)) };
}

test('a page is rendered once and then comes out of memory', async () => {
  const { read, scene } = pressWith();
  expect(await read('/')).toBe('miss: / 1');
  expect(await read('/')).toBe('hit: / 1');
  expect(await read('/thoi-su')).toBe('miss: /thoi-su 2');
  expect(scene.renders).toBe(2);
});

test('a hundred readers of a new page cost one rendering', async () => {
  const { press, scene } = pressWith();
  const answers = await Promise.all(Array.from({ length: 100 }, () => press.answer('/')));
  expect(scene.renders).toBe(1);
  expect(answers.filter(({ source }) => source === 'joined')).toHaveLength(99);
});

test('an old page is served while one new rendering is under way, and a very old one is not served', async () => {
  const { press, read, scene } = pressWith();
  await read('/');
  scene.now += 31_000;
  expect(await Promise.all([read('/'), read('/'), read('/')])).toEqual(Array(3).fill('stale: / 1'));
  await vi.waitFor(() => expect(press.counters().stored).toBe(2), patient);
  expect(await read('/')).toBe('hit: / 2');
  expect(scene.renders).toBe(2);
  scene.now += 331_000;
  expect(await read('/')).toBe('miss: / 3');
});

test('a page that is gone is gone at the next rendering; an error of the moment does not drive it out', async () => {
  const { press, read, scene } = pressWith();
  const tried = (counted: Partial<PressCounters>) =>
    vi.waitFor(() => expect(press.counters()).toMatchObject(counted), patient);
  await read('/');
  scene.now += 31_000;
  scene.next = async () => answered('broken', { status: 500 });
  expect(await read('/')).toBe('stale: / 1');
  await tried({ notStored: 1 });
  scene.next = () => Promise.reject(new Error('down'));
  expect(await read('/')).toBe('stale: / 1');
  await tried({ failed: 1 });
  scene.next = async () => answered('gone', { status: 404 });
  expect(await read('/')).toBe('stale: / 1');
  await tried({ notStored: 2 });
  expect(await read('/')).toBe('miss: gone');
});

test('only a public 200 with a lifetime and without a cookie is kept', async () => {
  const { 'content-type': type } = answered('').headers;
  const refused: Partial<RenderedAnswer>[] = [
    ...[201, 301, 404, 410, 500].map((status) => ({ status })),
    ...[
      'private, s-maxage=30',
      'no-store',
      'public, no-cache, s-maxage=30',
      's-maxage=30',
      'public, max-age=30',
      'public, s-maxage=0',
      'public, s-maxage=x',
      '',
    ].map((header) => ({ headers: { 'cache-control': header } })),
    { headers: { 'cache-control': cached, 'set-cookie': 'a=b' } },
    { headers: { 'cache-control': cached, vary: 'Cookie' } },
    { headers: { 'cache-control': cached, vary: 'accept-encoding, *' } },
    { headers: { 'content-type': type ?? '' } },
  ];
  for (const change of refused) {
    const { press, read, scene } = pressWith();
    scene.next = async () => answered('x', change);
    await read('/');
    await read('/');
    expect(scene.renders, JSON.stringify(change)).toBe(2);
    expect(press.counters()).toMatchObject({ stored: 0, entries: 0, notStored: 2 });
  }
});

test('cookies, tags and headers of the framework never reach a reader', async () => {
  const { press, scene } = pressWith();
  const noise = {
    'set-cookie': 's=1',
    'x-powered-by': 'Next.js',
    connection: 'close',
    'x-nextjs-cache': 'HIT',
  };
  scene.next = async () => answered('x', { headers: { ...answered('').headers, ...noise, vary: 'rsc' } });
  const { page } = await press.answer('/');
  expect(Object.keys(page.headers)).toEqual(['content-type', 'cache-control']);
});

test('a purge by tag takes those pages and leaves the others', async () => {
  const { press, read, scene } = pressWith();
  scene.next = async (key) =>
    answered(`${key} ${scene.renders}`, {
      headers: { 'cache-control': cached, 'cache-tag': key === '/a' ? 'article:1, section:x' : 'front' },
    });
  await read('/a');
  await read('/');
  press.purge(['section:x', 'nothing']);
  expect(await read('/')).toBe('hit: / 2');
  expect(await read('/a')).toBe('miss: /a 3');
});

test('what began to be rendered before a purge is not kept, and later readers do not wait for it', async () => {
  const { press, read, scene } = pressWith();
  const before = held();
  scene.next = () => before.answer;
  const early = read('/');
  press.purge(['front']);
  scene.next = async () => answered('after');
  expect(await read('/')).toBe('miss: after');
  before.release('before');
  expect(await early).toBe('miss: before');
  expect(await read('/')).toBe('hit: after');
});

test('a purge during the refreshing of an old page wins as well', async () => {
  const { press, read, scene } = pressWith();
  await read('/');
  scene.now += 31_000;
  const refresh = held();
  scene.next = () => refresh.answer;
  expect(await read('/')).toBe('stale: / 1');
  press.purge(['front']);
  refresh.release('rendered before the purge');
  scene.next = async () => answered('after');
  // Pages asked for later are folded later: after three of them the one before the purge is done as well.
  for (const path of ['/mot', '/hai', '/ba']) await read(path);
  expect(await read('/')).toBe('miss: after');
});

test('a failed rendering fails its readers only', async () => {
  const { press, read, scene } = pressWith();
  scene.next = () => Promise.reject(new Error('down'));
  await expect(Promise.all([read('/'), read('/')])).rejects.toThrow('down');
  scene.next = async () => answered('up');
  expect(await read('/')).toBe('miss: up');
  expect(press.counters().failed).toBe(1);
});

test('warming renders a page before anybody asks, and ignores what is no page', async () => {
  const { press, read, scene } = pressWith();
  press.warm('/');
  press.warm('/desk');
  press.warm('/api/articles');
  press.warm('/moi-nhat');
  await vi.waitFor(() => expect(press.counters().stored).toBe(2), patient);
  expect(scene.renders).toBe(2);
  expect(await read('/')).toBe('hit: / 1');
});

test('ten thousand random addresses leave memory within the budget and pages in use where they are', async () => {
  const { press, scene } = pressWith({ budget: { bytes: 800_000, entries: 200 } });
  scene.next = async (key) => answered(`${key} `.repeat(80));
  for (let n = 0; n < 10_000; n++) {
    await press.answer(`/section/bai-${n}`);
    if (n % 50 === 0) await press.answer('/');
  }
  const { entries, bytes, evicted } = press.counters();
  expect(entries).toBeLessThanOrEqual(200);
  expect(bytes).toBeLessThanOrEqual(800_000);
  expect(evicted).toBeGreaterThan(9_000);
  expect((await press.answer('/')).source).toBe('hit');
}, 60_000);

test('pages are warmed one after the other, and one that fails holds up no other', async () => {
  const { press, scene } = pressWith();
  const asked: string[] = [];
  const ends: (() => void)[] = [];
  scene.next = (key) => {
    asked.push(key);
    if (key === '/a') return Promise.reject(new Error('no page'));
    return new Promise((resolve) => ends.push(() => resolve(answered(key))));
  };
  for (const path of ['/a', '/', '/b']) press.warm(path);
  await vi.waitFor(() => expect(asked).toEqual(['/a', '/']), patient);
  ends[0]?.();
  await vi.waitFor(() => expect(asked).toEqual(['/a', '/', '/b']), patient);
});

test('a page larger than one page may be is served and not kept', async () => {
  const { press, scene } = pressWith({ budget: { pageBytes: 10_000 } });
  scene.next = async () => answered(randomBytes(15_000).toString('base64'));
  await press.answer('/');
  expect((await press.answer('/')).source).toBe('miss');
  expect(press.counters()).toMatchObject({ entries: 0, bytes: 0 });
});

test('times that are meant for the press alone go before those for every cache, and such a page has no age', async () => {
  const { press, read, scene } = pressWith();
  scene.next = async (key) => {
    const { headers, ...rest } = answered(`${key} ${scene.renders}`);
    return {
      ...rest,
      headers: { ...headers, 'toasoan-cache-control': 'max-age=600, stale-while-revalidate=60' },
    };
  };
  await read('/');
  scene.now += 599_000;
  expect(await read('/')).toBe('hit: / 1');
  expect((await press.answer('/')).ageMs).toBe(0);
  expect((await press.answer('/')).page.headers).not.toHaveProperty('toasoan-cache-control');
  scene.now += 2_000;
  expect(await read('/')).toBe('stale: / 1');
  press.purge(['front']);
  expect(await read('/')).toBe('miss: / 3');
  scene.now += 700_000;
  expect(await read('/')).toBe('miss: / 4');
});
