import { listOpenInvitations } from '#db/queries/invitations.ts';
import { listPersonRows } from '#db/queries/people.ts';
import { lastSeenByPerson } from '#db/queries/sessions.ts';
import type { PersonRow } from '#db/schema.ts';
import type { Actor } from '#domain/actor.ts';
import { hasPermission } from '#domain/roles.ts';
import { type PersonAct, type PersonState, type PersonView, personActs } from '#domain/views/person-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { refusePersonAct } from './person-rules.ts';

/** Everybody who has an account, with what `actor` may do with each; `notPermitted` unless they manage people. */
export async function listPeople(desk: Newsroom, actor: Actor): Promise<Result<PersonView[]>> {
  if (!hasPermission(actor.role, 'people.manage')) return fail({ code: 'notPermitted' });
  const { read } = desk.store;
  const [people, links, seen] = await Promise.all([
    listPersonRows(read),
    listOpenInvitations(read, desk.clock()),
    lastSeenByPerson(read),
  ]);
  const admins = people.filter((person) => person.role === 'admin' && stateOf(person) === 'active');
  return done(
    people.map((person) => {
      const otherAdmins = admins.filter((admin) => admin.id !== person.id).length;
      const allowed = (act: PersonAct) => !refusePersonAct(act, { person, actorId: actor.id, otherAdmins });
      return {
        id: person.id,
        name: person.name,
        penName: person.penName ?? undefined,
        email: person.email,
        role: person.role,
        state: stateOf(person),
        isYou: person.id === actor.id,
        lastSeenAt: seen.get(person.id),
        linkUntil: links.find((link) => link.personId === person.id)?.expiresAt,
        acts: personActs.filter(allowed),
      };
    }),
  );
}

function stateOf(person: PersonRow): PersonState {
  if (person.disabledAt !== null) return 'disabled';
  return person.passwordHash === null ? 'invited' : 'active';
}
