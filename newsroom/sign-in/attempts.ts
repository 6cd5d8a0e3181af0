import { createHash } from 'node:crypto';
import { dropRateLimit, findRateLimits, writeRateLimit } from '#db/queries/rate-limits.ts';
import type { RateLimitRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import { type RateLimit, type RateLimitName, rateLimits } from '#domain/sign-in-rules.ts';
import { addressBucket } from './client-address.ts';

/** One count: the limit that holds for it, and the row that keeps it. */
export type Counter = { limit: RateLimitName; key: string };

export type AttemptAnswer =
  | { ok: true }
  /** `began` names the limit when this attempt is the one that shut the door. */
  | { ok: false; retryAfter: number; began?: RateLimitName };

/** What a sign-in counts against: the account it names, whether that exists or not, and where it comes from. */
export function signInCounters({ email, address }: { email: string; address: string }): Counter[] {
  return [accountCounter(email), counter('signInAddress', addressBucket(address))];
}

export function accountCounter(email: string): Counter {
  // A hash, because people type passwords into the wrong field.
  return counter('signInAccount', createHash('sha256').update(email).digest('hex'));
}

export function invitationCounters(address: string): Counter[] {
  return [counter('invitationAddress', addressBucket(address))];
}

/**
 * Counts an attempt before anything is looked at, so that guesses sent at once count too. Counts live in the
 * database, so that a restart forgives nothing. An attempt while the door is shut does not lengthen the wait.
 */
export async function countAttempt(q: Q, counters: readonly Counter[], now: number): Promise<AttemptAnswer> {
  const rows = await findRateLimits(
    q,
    counters.map(({ key }) => key),
  );
  const rowOf = (key: string) => rows.find((row) => row.key === key);

  const shutUntil = Math.max(0, ...rows.map((row) => row.blockedUntil ?? 0));
  if (shutUntil > now) return { ok: false, retryAfter: secondsUntil(shutUntil, now) };

  const spent = counters.find(
    ({ key, limit }) => countIn(rowOf(key), rateLimits[limit], now) >= rateLimits[limit].attempts,
  );
  if (spent) {
    const until = now + rateLimits[spent.limit].block;
    await writeRateLimit(q, { key: spent.key, count: 0, windowStart: now, blockedUntil: until });
    return { ok: false, retryAfter: secondsUntil(until, now), began: spent.limit };
  }

  for (const { key, limit } of counters) {
    const row = rowOf(key);
    const count = countIn(row, rateLimits[limit], now);
    const windowStart = row && count > 0 ? row.windowStart : now;
    await writeRateLimit(q, { key, count: count + 1, windowStart, blockedUntil: null });
  }
  return { ok: true };
}

/** After a success: an account's count is cleared; an address, which many share, gets this one attempt back. */
export async function forgiveAttempt(q: Q, counters: readonly Counter[]): Promise<void> {
  for (const { limit, key } of counters) {
    if (limit === 'signInAccount') await dropRateLimit(q, key);
    else for (const row of await findRateLimits(q, [key])) await writeRateLimit(q, oneLess(row));
  }
}

function counter(limit: RateLimitName, whose: string): Counter {
  return { limit, key: `${limit}:${whose}` };
}

function countIn(row: RateLimitRow | undefined, limit: RateLimit, now: number): number {
  return row && now - row.windowStart < limit.window ? row.count : 0;
}

function oneLess(row: RateLimitRow): RateLimitRow {
  return { ...row, count: Math.max(0, row.count - 1) };
}

function secondsUntil(time: number, now: number): number {
  return Math.ceil((time - now) / 1000);
}
