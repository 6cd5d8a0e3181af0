import { closeInvitationsOf } from '#db/queries/invitations.ts';
import { changePersonRow } from '#db/queries/people.ts';
import { revokeSessionsOf } from '#db/queries/sessions.ts';
import type { Actor } from '#domain/actor.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, type Result } from '#newsroom/result.ts';
import { findManaged } from './manage-person.ts';

/** Shuts a person out: their next request is nobody's, and their links stop working. Their work stays. */
export async function disablePerson(
  desk: Newsroom,
  actor: Actor,
  { personId }: { personId: string },
): Promise<Result<{ personId: string }>> {
  return desk.store.tx(async (q) => {
    const found = await findManaged(q, actor, { act: 'disable', personId });
    if (!found.ok) return found;

    const now = desk.clock();
    await changePersonRow(q, personId, { disabledAt: now });
    const sessionsEnded = await revokeSessionsOf(q, personId, now);
    await closeInvitationsOf(q, personId, now);
    await recordEvent(desk, q, {
      kind: 'personDisabled',
      actorId: actor.id,
      data: { personId, sessionsEnded },
    });
    return done({ personId });
  });
}
