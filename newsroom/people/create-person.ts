import { findPersonByEmail } from '#db/queries/people.ts';
import { passwordProblem } from '#domain/sign-in-rules.ts';
import type { OneTimeLink } from '#domain/views/person-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { emailKey } from '#newsroom/sign-in/email-key.ts';
import { hashPassword } from '#newsroom/sign-in/password-hash.ts';
import { addPerson } from './add-person.ts';
import { makeLinkFor } from './one-time-link.ts';
import type { PersonInput } from './person-fields.ts';

export type CreatedPerson = { personId: string; link?: OneTimeLink };

/**
 * Adds a person from the machine itself (`toasoan person add`, the demo): with a password they can sign in at
 * once, without one the answer holds a one-time link. Whoever has the machine needs no role.
 */
export async function createPerson(
  desk: Newsroom,
  { password, ...input }: PersonInput & { password?: string | undefined },
): Promise<Result<CreatedPerson>> {
  const problem = password === undefined ? undefined : passwordProblem(password, input);
  if (problem) return fail({ code: 'invalid', problem: { field: 'password', rule: problem } });
  const passwordHash = password === undefined ? undefined : await hashPassword(password);
  return desk.store.tx(async (q) => {
    const added = await addPerson(q, desk, input, { passwordHash });
    if (!added.ok) return added;
    if (passwordHash !== undefined) return done({ personId: added.value.id });
    const link = await makeLinkFor(q, desk, { person: added.value, actorId: undefined });
    return done({ personId: added.value.id, link });
  });
}

/** A new link for whoever has this e-mail, asked for on the machine itself: the way back in for a lone admin. */
export async function createLink(desk: Newsroom, { email }: { email: string }): Promise<Result<OneTimeLink>> {
  return desk.store.tx(async (q) => {
    const person = await findPersonByEmail(q, emailKey(email));
    if (!person || person.disabledAt !== null) return fail({ code: 'notFound' });
    const link = await makeLinkFor(q, desk, { person, actorId: undefined });
    const kind = link.kind === 'reset' ? 'passwordResetInvited' : 'personInvited';
    await recordEvent(desk, q, { kind, data: { personId: person.id } });
    return done(link);
  });
}
