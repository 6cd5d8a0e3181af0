import { findPersonByEmail, insertPerson } from '#db/queries/people.ts';
import type { PersonRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { checkPersonFields, type PersonInput } from './person-fields.ts';

/** Who adds, absent for the system itself, and the hash of a password, when there is one already. */
type By = { actorId?: string | undefined; passwordHash?: string | undefined };

/** Adds a person inside a transaction: `invalid` names the field, `emailTaken` when somebody has that e-mail. */
export async function addPerson(
  q: Q,
  desk: Newsroom,
  input: PersonInput,
  { actorId, passwordHash }: By,
): Promise<Result<PersonRow>> {
  const fields = checkPersonFields(input);
  if (!fields.ok) return fail({ code: 'invalid', problem: fields.problem });
  if (await findPersonByEmail(q, fields.value.email)) return fail({ code: 'emailTaken' });

  const person: PersonRow = {
    ...fields.value,
    id: desk.newId(),
    role: input.role,
    passwordHash: passwordHash ?? null,
    disabledAt: null,
    createdAt: desk.clock(),
  };
  await insertPerson(q, person);
  const data = { personId: person.id, role: person.role };
  await recordEvent(desk, q, { kind: 'personInvited', data, ...(actorId === undefined ? {} : { actorId }) });
  return done(person);
}
