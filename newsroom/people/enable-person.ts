import { changePersonRow } from '#db/queries/people.ts';
import type { Actor } from '#domain/actor.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, type Result } from '#newsroom/result.ts';
import { findManaged } from './manage-person.ts';

/** Lets a disabled person sign in again, with the password and role that they had. */
export async function enablePerson(
  desk: Newsroom,
  actor: Actor,
  { personId }: { personId: string },
): Promise<Result<{ personId: string }>> {
  return desk.store.tx(async (q) => {
    const found = await findManaged(q, actor, { act: 'enable', personId });
    if (!found.ok) return found;

    await changePersonRow(q, personId, { disabledAt: null });
    await recordEvent(desk, q, { kind: 'personEnabled', actorId: actor.id, data: { personId } });
    return done({ personId });
  });
}
