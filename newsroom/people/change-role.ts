import { changePersonRow } from '#db/queries/people.ts';
import { revokeSessionsOf } from '#db/queries/sessions.ts';
import type { Actor } from '#domain/actor.ts';
import type { Role } from '#domain/roles.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, type Result } from '#newsroom/result.ts';
import { findManaged } from './manage-person.ts';

/** Gives a person another role and ends their sessions, so that no page of the old role stays open. */
export async function changeRole(
  desk: Newsroom,
  actor: Actor,
  { personId, role }: { personId: string; role: Role },
): Promise<Result<{ role: Role }>> {
  return desk.store.tx(async (q) => {
    const found = await findManaged(q, actor, { act: 'changeRole', personId, newRole: role });
    if (!found.ok) return found;
    if (found.value.role === role) return done({ role });

    await changePersonRow(q, personId, { role });
    const sessionsEnded = await revokeSessionsOf(q, personId, desk.clock());
    const data = { personId, from: found.value.role, to: role, sessionsEnded };
    await recordEvent(desk, q, { kind: 'roleChanged', actorId: actor.id, data });
    return done({ role });
  });
}
