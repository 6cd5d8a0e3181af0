import { revokeSession } from '#db/queries/sessions.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { hashToken } from './token.ts';

/** Ends the session of a token; one that has ended already, or never was, is no problem. */
export async function signOut(desk: Newsroom, token: string): Promise<void> {
  await desk.store.tx(async (q) => {
    const personId = await revokeSession(q, hashToken(token), desk.clock());
    if (personId !== undefined) await recordEvent(desk, q, { kind: 'signedOut', actorId: personId });
  });
}
