import { and, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import { type RateLimitRow, rateLimits } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export function findRateLimits(q: Q, keys: string[]): Promise<RateLimitRow[]> {
  return q.select().from(rateLimits).where(inArray(rateLimits.key, keys));
}

export async function writeRateLimit(q: Q, { key, ...rest }: RateLimitRow): Promise<void> {
  await q
    .insert(rateLimits)
    .values({ key, ...rest })
    .onConflictDoUpdate({ target: rateLimits.key, set: rest });
}

export async function dropRateLimit(q: Q, key: string): Promise<void> {
  await q.delete(rateLimits).where(eq(rateLimits.key, key));
}

/** Drops counts whose window began before `before` and that block nobody at `at`. */
export async function dropOldRateLimits(q: Q, before: number, at: number): Promise<void> {
  await q
    .delete(rateLimits)
    .where(
      and(
        lt(rateLimits.windowStart, before),
        or(isNull(rateLimits.blockedUntil), lt(rateLimits.blockedUntil, at)),
      ),
    );
}
