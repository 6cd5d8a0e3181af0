import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, expectTypeOf, test } from 'vitest';
import { Conflict } from './conflict.ts';
import { type FreshStore, freshStore } from './fresh-store.ts';
import { openStore } from './open.ts';
import { rateLimits } from './schema.ts';
import type { Q } from './store.ts';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.remove());

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The same file with limits that a test can wait for. */
const impatient = (warn: (line: string) => void) =>
  openStore({ file: fresh.file, limits: { warnMs: 60, abortMs: 400 }, warn });

async function countOf(q: Q, key: string): Promise<number | undefined> {
  const [row] = await q.select().from(rateLimits).where(eq(rateLimits.key, key));
  return row?.count;
}

async function put(q: Q, key: string, count: number): Promise<void> {
  await q
    .insert(rateLimits)
    .values({ key, count, windowStart: 0 })
    .onConflictDoUpdate({ target: rateLimits.key, set: { count } });
}

test('20 parallel read-modify-writes give the exact sum', async () => {
  await fresh.store.tx((q) => put(q, 'sum', 0));
  await Promise.all(
    Array.from({ length: 20 }, () =>
      fresh.store.tx(async (q) => {
        const before = await countOf(q, 'sum');
        await pause(1);
        await put(q, 'sum', (before ?? 0) + 1);
      }),
    ),
  );
  expect(await countOf(fresh.store.read, 'sum')).toBe(20);
});

test('a function that throws leaves nothing, and the next transaction is not touched', async () => {
  const failing = fresh.store.tx(async (q) => {
    await put(q, 'gone', 1);
    throw new Error('changed my mind');
  });
  const next = fresh.store.tx((q) => put(q, 'kept', 1));
  await expect(failing).rejects.toThrow('changed my mind');
  await next;
  expect(await countOf(fresh.store.read, 'gone')).toBeUndefined();
  expect(await countOf(fresh.store.read, 'kept')).toBe(1);
});

test('readers see only what is committed, and cannot write', async () => {
  await fresh.store.tx(async (q) => {
    await put(q, 'mine', 1);
    expect(await countOf(q, 'mine')).toBe(1);
    expect(await countOf(fresh.store.read, 'mine')).toBeUndefined();
  });
  expect(await countOf(fresh.store.read, 'mine')).toBe(1);
  await expect(put(fresh.store.read, 'sneaky', 1)).rejects.toThrow();
  expect(await countOf(fresh.store.read, 'sneaky')).toBeUndefined();
});

test('as on PostgreSQL, an error that is caught inside still spoils the transaction', async () => {
  const tx = fresh.store.tx(async (q) => {
    await put(q, 'first', 1);
    await q
      .insert(rateLimits)
      .values({ key: 'first', count: 2, windowStart: 0 })
      .catch(() => undefined);
    return 'carried on';
  });
  await expect(tx).rejects.toMatchObject({ name: 'Conflict', kind: 'unique' });
  expect(await countOf(fresh.store.read, 'first')).toBeUndefined();
});

test('constraint errors come as conflicts, without the values that were written', async () => {
  const error: unknown = await fresh.store
    .tx((q) => put(q, 'secret-key', -1))
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Conflict);
  expect(error).toMatchObject({ kind: 'check' });
  expect(String(error)).not.toContain('secret-key');
});

test('onConflictDoNothing().returning() tells who was first', async () => {
  const claim = () =>
    fresh.store.tx((q) =>
      q
        .insert(rateLimits)
        .values({ key: 'once', count: 1, windowStart: 0 })
        .onConflictDoNothing()
        .returning(),
    );
  const answers = await Promise.all([claim(), claim(), claim()]);
  expect(answers.map((rows) => rows.length)).toEqual([1, 0, 0]);
});

test('q is dead after its transaction, and store.tx inside store.tx is a bug', async () => {
  let kept: Q | undefined;
  await fresh.store.tx(async (q) => {
    kept = q;
  });
  await expect(kept && put(kept, 'late', 1)).rejects.toMatchObject({
    cause: { message: expect.stringContaining('over') },
  });
  const nested = fresh.store.tx(() => fresh.store.tx((q) => put(q, 'nested', 1)));
  await expect(nested).rejects.toThrow('inside store.tx');
  await fresh.store.tx((q) => put(q, 'after', 1));
});

test('a slow transaction is told; one that never ends is rolled back and frees the queue', async () => {
  const slow: string[] = [];
  const store = await impatient((line) => slow.push(line));
  await store.tx(() => pause(90));
  expect(slow).toHaveLength(1);
  const stuck = store.tx(async (q) => {
    await put(q, 'stuck', 1);
    await pause(700);
    await put(q, 'stuck', 2);
  });
  const behind = store.tx((q) => put(q, 'behind', 1));
  await expect(stuck).rejects.toThrow('longer than 400 ms');
  await behind;
  await pause(400);
  expect(await countOf(store.read, 'stuck')).toBeUndefined();
  expect(await countOf(store.read, 'behind')).toBe(1);
  await store.close();
});

test('a long run of writes lets timers and sockets have their turn', async () => {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  for (let n = 0; n < 2_000 && ticks < 4; n++) await fresh.store.tx((q) => put(q, `${n}`, n));
  clearInterval(timer);
  expect(ticks).toBe(4);
});

test('a transaction that never stops writing is rolled back too', async () => {
  const store = await impatient(() => undefined);
  const endless = store.tx(async (q) => {
    for (let n = 0; ; n++) await put(q, 'endless', n);
  });
  await expect(endless).rejects.toThrow('longer than 400 ms');
  expect(await countOf(store.read, 'endless')).toBeUndefined();
  await store.close();
});

test('closing waits for the running transaction and refuses later ones', async () => {
  const running = fresh.store.tx(async (q) => {
    await pause(30);
    await put(q, 'last', 1);
  });
  await fresh.store.close();
  await running;
  await expect(fresh.store.tx((q) => put(q, 'later', 1))).rejects.toThrow('closed');
});

test('health tells that the database answers and how long its log is', async () => {
  await fresh.store.tx((q) => put(q, 'a', 1));
  const health = await fresh.store.health();
  expect(health.ok).toBe(true);
  expect(health.walBytes).toBeGreaterThan(0);
});

test('queries cannot reach what exists in one driver only', () => {
  type Words = 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'with' | '$with' | '$count';
  expectTypeOf<keyof Q>().toEqualTypeOf<Words>();
});

test('.get() does not exist on both engines, so it fails here too', async () => {
  await expect(fresh.store.read.select().from(rateLimits).get()).rejects.toThrow();
});
