import { and, eq, isNull, lt, lte, max } from 'drizzle-orm';
import { type PersonRow, people, type SessionRow, sessions } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export type SessionWithPerson = { session: SessionRow; person: PersonRow };

export async function insertSession(q: Q, session: SessionRow): Promise<void> {
  await q.insert(sessions).values(session);
}

/** The session of a token's hash with its person, ended or not: the caller judges. */
export async function findSessionWithPerson(q: Q, tokenHash: string): Promise<SessionWithPerson | undefined> {
  const [row] = await q
    .select({ session: sessions, person: people })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(eq(sessions.tokenHash, tokenHash));
  return row;
}

/** Moves `lastSeenAt` forward; a slower request does not move it back. */
export async function touchSession(q: Q, id: string, at: number): Promise<void> {
  await q
    .update(sessions)
    .set({ lastSeenAt: at })
    .where(and(eq(sessions.id, id), lt(sessions.lastSeenAt, at)));
}

/** Ends one session; answers whose it was, or undefined when it had ended before or never was. */
export async function revokeSession(q: Q, tokenHash: string, at: number): Promise<string | undefined> {
  const [row] = await q
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.revokedAt)))
    .returning({ personId: sessions.personId });
  return row?.personId;
}

/** Ends all sessions of a person; answers how many were open. */
export async function revokeSessionsOf(q: Q, personId: string, at: number): Promise<number> {
  const ended = await q
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  return ended.length;
}

/** Drops sessions that ran out before `before`; they can never be used again. */
export async function dropOldSessions(q: Q, before: number): Promise<void> {
  await q.delete(sessions).where(lte(sessions.expiresAt, before));
}

/** When each person was last seen. */
export async function lastSeenByPerson(q: Q): Promise<Map<string, number>> {
  const rows = await q
    .select({ personId: sessions.personId, lastSeenAt: max(sessions.lastSeenAt) })
    .from(sessions)
    .groupBy(sessions.personId);
  return new Map(
    rows.flatMap(({ personId, lastSeenAt }) => (lastSeenAt === null ? [] : [[personId, lastSeenAt]])),
  );
}
