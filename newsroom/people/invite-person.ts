import type { Actor } from '#domain/actor.ts';
import type { OneTimeLink } from '#domain/views/person-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { addPerson } from './add-person.ts';
import { mayManagePeople } from './manage-person.ts';
import { makeLinkFor } from './one-time-link.ts';
import type { PersonInput } from './person-fields.ts';

/** Adds a person who cannot sign in yet, and answers the link with which they set their password. */
export async function invitePerson(
  desk: Newsroom,
  actor: Actor,
  input: PersonInput,
): Promise<Result<{ personId: string; link: OneTimeLink }>> {
  return desk.store.tx(async (q) => {
    if (!(await mayManagePeople(q, actor))) return fail({ code: 'notPermitted' });
    const added = await addPerson(q, desk, input, { actorId: actor.id });
    if (!added.ok) return added;
    const link = await makeLinkFor(q, desk, { person: added.value, actorId: actor.id });
    return done({ personId: added.value.id, link });
  });
}
