import { countOtherAdmins, findPerson } from '#db/queries/people.ts';
import type { PersonRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import type { Role } from '#domain/roles.ts';
import type { PersonAct } from '#domain/views/person-view.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { refusePersonAct } from './person-rules.ts';

/** Whether `actor` manages people now. */
export function mayManagePeople(q: Q, actor: Actor): Promise<boolean> {
  return holdsNow(q, actor, 'people.manage');
}

/**
 * The person that `actor` may do `act` with, or why not: `notPermitted` before anything about the person is said,
 * `notFound`, or the rule of `person-rules.ts` that says no.
 */
export async function findManaged(
  q: Q,
  actor: Actor,
  { act, personId, newRole }: { act: PersonAct; personId: string; newRole?: Role },
): Promise<Result<PersonRow>> {
  if (!(await mayManagePeople(q, actor))) return fail({ code: 'notPermitted' });
  const person = await findPerson(q, personId);
  if (!person) return fail({ code: 'notFound' });
  const otherAdmins = await countOtherAdmins(q, personId);
  const asked = newRole === undefined ? {} : { newRole };
  return refusePersonAct(act, { person, actorId: actor.id, otherAdmins, ...asked }) ?? done(person);
}
