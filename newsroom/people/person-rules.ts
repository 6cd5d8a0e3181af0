import type { PersonRow } from '#db/schema.ts';
import type { Role } from '#domain/roles.ts';
import type { PersonAct } from '#domain/views/person-view.ts';
import { fail } from '#newsroom/result.ts';

export type PersonCase = {
  person: PersonRow;
  /** The administrator who acts. */
  actorId: string;
  /** Administrators besides `person` who can sign in. */
  otherAdmins: number;
  /** For `changeRole`; left out when a button is drawn. */
  newRole?: Role;
};

type Refused = ReturnType<typeof fail>;

/**
 * Why an act on a person is refused, or undefined when it is allowed; buttons and use cases both ask here.
 * Nobody shuts themselves out, and the newsroom keeps an administrator who can sign in.
 */
export function refusePersonAct(act: PersonAct, { person, actorId, otherAdmins, newRole }: PersonCase) {
  const isDisabled = person.disabledAt !== null;
  if (act === 'enable') return isDisabled ? undefined : refuseState('notDisabled');
  if (isDisabled) return refuseState('disabled');
  if (act === 'link') return undefined;

  if (person.id === actorId) return fail({ code: 'invalid', problem: { field: 'person', rule: 'yourself' } });
  const staysAdmin = act === 'changeRole' && newRole === 'admin';
  if (person.role === 'admin' && otherAdmins === 0 && !staysAdmin) return fail({ code: 'lastAdmin' });
  return undefined;
}

function refuseState(rule: string): Refused {
  return fail({ code: 'invalid', problem: { field: 'person', rule } });
}
