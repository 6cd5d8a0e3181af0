import { dropOldRateLimits } from '#db/queries/rate-limits.ts';
import { dropOldSessions, insertSession } from '#db/queries/sessions.ts';
import type { Q } from '#db/store.ts';
import { sessionLimits } from '#domain/sign-in-rules.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { hashToken, newToken } from './token.ts';

const day = 24 * 60 * 60 * 1000;
const keptAfterItsEnd = 30 * day;

/** Opens a login session with a new token and returns the token; its SHA-256 is all that stays here. */
export async function openSession(
  q: Q,
  desk: Pick<Newsroom, 'clock' | 'newId'>,
  { personId, userAgent }: { personId: string; userAgent?: string | undefined },
): Promise<string> {
  const now = desk.clock();
  const token = newToken();
  await dropOldSessions(q, now - keptAfterItsEnd);
  // Longer than any window, and short enough that guessed names do not pile up.
  await dropOldRateLimits(q, now - day, now);
  await insertSession(q, {
    id: desk.newId(),
    personId,
    tokenHash: hashToken(token),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: now + sessionLimits.absolute,
    revokedAt: null,
    userAgent: userAgent?.replace(/[^\x20-\x7e]/g, '').slice(0, 200) ?? null,
  });
  return token;
}
