import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { eq, like } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { assertSound, connect } from './connection.ts';
import { type FreshStore, freshStore } from './fresh-store.ts';
import { openStore } from './open.ts';
import { rateLimits } from './schema.ts';
import type { Q, Store } from './store.ts';
import { startChild } from './testing/start-child.ts';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = await freshStore({ limits: { busyMs: 15_000 } });
});
afterEach(() => fresh.remove());

const patient = { timeout: 20_000, interval: 5 };
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const row = (key: string, count = 1) => ({ key, count, windowStart: 0 });

test('the writing connection waits for the disk at every commit', () => {
  const connection = connect(fresh.file);
  expect(connection.pragma('synchronous', { simple: true })).toBe(2);
  expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
  connection.close();
});

test('a database whose settings do not hold is refused, and so is a file that is none', async () => {
  const rollback = join(fresh.dir, 'rollback.db');
  new Database(rollback).exec('CREATE TABLE migrations (name TEXT)').close();
  expect(() => connect(rollback, { readonly: true })).toThrow('journal_mode is delete, not wal');
  const text = join(fresh.dir, 'text.db');
  writeFileSync(text, 'Hội nghị. '.repeat(1000));
  await expect(openStore({ file: text })).rejects.toMatchObject({ name: 'UnsafeDatabase' });
  await expect(openStore({ file: join(fresh.dir, 'missing.db') })).rejects.toThrow();
});

test('kill -9 of a writer loses nothing that it acknowledged, and leaves no half transaction', {
  timeout: 180_000,
}, async () => {
  let acknowledged = 0;
  for (let round = 0; round < 5; round++) {
    const writer = startChild('./acknowledge-writes.ts', fresh.file, String(round));
    await vi.waitFor(() => expect(writer.output().split('\n').length).toBeGreaterThan(5), patient);
    await pause(Math.random() * 160);
    await writer.kill();
    const whole = writer.output().split('\n').slice(0, -1).map(Number);
    const kept = await keptInRound(fresh.store, round);
    for (const n of whole) expect(kept.get(n)).toBe(2);
    expect([...kept.values()].every((halves) => halves === 2)).toBe(true);
    acknowledged += whole.length;
  }
  expect(acknowledged).toBeGreaterThan(20);
  const connection = connect(fresh.file);
  assertSound(connection, 'integrity_check');
  connection.close();
});

test('while another process writes, we wait without stopping the event loop', {
  timeout: 60_000,
}, async () => {
  const other = startChild('./hold-write-lock.ts', fresh.file);
  await other.firstLine;
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
    if (ticks === 11) other.process.kill('SIGTERM');
  }, 10);
  await fresh.store.tx((q) => q.insert(rateLimits).values(row('mine')));
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(10);
  expect(await keysOf(fresh.store.read)).toEqual(['mine', 'other process']);
});

test('a process that writes for too long makes us give up, and later writes work', {
  timeout: 60_000,
}, async () => {
  const impatient = await openStore({ file: fresh.file, limits: { busyMs: 150 } });
  const other = startChild('./hold-write-lock.ts', fresh.file);
  await other.firstLine;
  const refused = impatient.tx((q) => q.insert(rateLimits).values(row('mine')));
  await expect(refused).rejects.toMatchObject({ name: 'Conflict', kind: 'busy' });
  await other.kill();
  await impatient.tx((q) => q.insert(rateLimits).values(row('mine')));
  expect(await keysOf(impatient.read)).toEqual(['mine']);
  await impatient.close();
});

test('a full disk refuses the write, keeps what was there, and works again when there is room', async () => {
  const pages = pageCount(fresh.file) + 20;
  const small = await openStore({ file: fresh.file, maxPages: pages });
  const fill = (q: Q, n: number) => q.insert(rateLimits).values(row(`${n}`.padStart(390, '0')));
  let written = 0;
  const filling = async () => {
    for (; written < 5000; written++) await small.tx((q) => fill(q, written));
  };
  await expect(filling()).rejects.toMatchObject({ name: 'Conflict', kind: 'full' });
  expect(await small.read.$count(rateLimits)).toBe(written);
  await small.tx((q) => q.delete(rateLimits).where(like(rateLimits.key, '%0')));
  await small.tx((q) => q.insert(rateLimits).values(row('room again')));
  await small.close();
  await fresh.store.tx((q) => fill(q, 9999));
});

test('a large transaction on a full disk leaves nothing behind, even when it catches the error', async () => {
  const small = await openStore({ file: fresh.file, maxPages: pageCount(fresh.file) + 20 });
  const greedy = small.tx(async (q) => {
    for (let n = 0; n < 3000; n++) {
      await q
        .insert(rateLimits)
        .values(row(`${n}`.padStart(390, '0')))
        .catch(() => undefined);
    }
  });
  await expect(greedy).rejects.toMatchObject({ kind: 'full' });
  expect(await small.read.$count(rateLimits)).toBe(0);
  await small.close();
});

async function keptInRound(store: Store, round: number): Promise<Map<number, number>> {
  const rows = await store.read
    .select()
    .from(rateLimits)
    .where(like(rateLimits.key, `${round}/%`));
  const halves = new Map<number, number>();
  for (const { count } of rows) halves.set(count, (halves.get(count) ?? 0) + 1);
  return halves;
}

async function keysOf(q: Q): Promise<string[]> {
  const rows = await q.select().from(rateLimits).where(eq(rateLimits.count, 1)).orderBy(rateLimits.key);
  return rows.map(({ key }) => key);
}

function pageCount(file: string): number {
  const connection = connect(file);
  const pages = connection.pragma('page_count', { simple: true });
  connection.close();
  return Number(pages);
}
