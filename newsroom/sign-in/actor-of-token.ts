import { findSessionWithPerson, type SessionWithPerson, touchSession } from '#db/queries/sessions.ts';
import type { Actor } from '#domain/actor.ts';
import { hasSessionEnded } from '#domain/sign-in-rules.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { hashToken, looksLikeToken } from './token.ts';

const minute = 60_000;

/** Who is signed in: the actor that use cases decide by, and how screens name them. */
export type SignedIn = Actor & { name: string; penName: string | undefined; email: string };

/**
 * The person behind a session cookie, read anew at every request: a disabled person, an ended session, one that
 * ran out or was idle too long is nobody (undefined). Notes that the session is in use, once a minute at most.
 */
export async function actorOfToken(desk: Newsroom, token: string | undefined): Promise<SignedIn | undefined> {
  const found = await openSession(desk, token);
  if (!found) return undefined;
  const now = desk.clock();
  const { session, person } = found;
  if (now - session.lastSeenAt >= minute) {
    await desk.store.tx((q) => touchSession(q, session.id, now));
  }
  return {
    id: person.id,
    role: person.role,
    name: person.name,
    penName: person.penName ?? undefined,
    email: person.email,
  };
}

/** Whether the session behind a cookie is open, asked by a connection that lasts: asking does not keep it open. */
export async function isSessionOpen(desk: Newsroom, token: string | undefined): Promise<boolean> {
  return (await openSession(desk, token)) !== undefined;
}

async function openSession(
  desk: Newsroom,
  token: string | undefined,
): Promise<SessionWithPerson | undefined> {
  if (token === undefined || !looksLikeToken(token)) return undefined;
  const found = await findSessionWithPerson(desk.store.read, hashToken(token));
  return found && isOpen(found, desk.clock()) ? found : undefined;
}

function isOpen({ session, person }: SessionWithPerson, now: number): boolean {
  if (session.revokedAt !== null || person.disabledAt !== null) return false;
  return now < session.expiresAt && !hasSessionEnded(session, now);
}
