import { takeInvitation } from '#db/queries/invitations.ts';
import { changePersonRow } from '#db/queries/people.ts';
import { revokeSessionsOf } from '#db/queries/sessions.ts';
import type { Q } from '#db/store.ts';
import { passwordProblem } from '#domain/sign-in-rules.ts';
import type { InvitationView } from '#domain/views/person-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { accountCounter, forgiveAttempt, invitationCounters } from '#newsroom/sign-in/attempts.ts';
import { isHashQueueFull } from '#newsroom/sign-in/hash-queue.ts';
import { hashPassword } from '#newsroom/sign-in/password-hash.ts';
import { countOrWait } from '#newsroom/sign-in/sign-in.ts';
import { hashToken } from '#newsroom/sign-in/token.ts';
import { addPerson } from './add-person.ts';
import { checkPersonFields, type PersonFields } from './person-fields.ts';
import { readInvitation } from './read-invitation.ts';

export type AcceptInput = {
  token: string;
  /** Not asked for when only the password is new. */
  name?: string | undefined;
  password: string;
  /** Only the first administrator says it; anybody else's is known. */
  email?: string | undefined;
  address: string;
};

const comeBackSoon = 5;

/**
 * Uses a one-time link: sets name and password, ends whatever sessions there were. `invitationGone` for a link
 * that is unknown, used or out of time, `invalid` with the field and rule that is wrong; the link then still works.
 */
export async function acceptInvitation(
  desk: Newsroom,
  input: AcceptInput,
): Promise<Result<{ email: string }>> {
  const view = await readInvitation(desk, input.token);
  if (!view) {
    const retryAfter = await countOrWait(desk, invitationCounters(input.address));
    return fail(retryAfter === undefined ? { code: 'invitationGone' } : { code: 'tooMany', retryAfter });
  }
  const known = view.kind === 'reset' ? view.person?.name : undefined;
  const email = view.person?.email ?? input.email ?? '';
  const fields = checkPersonFields({ email, name: known ?? input.name ?? '' });
  if (!fields.ok) return fail({ code: 'invalid', problem: fields.problem });
  const problem = passwordProblem(input.password, fields.value);
  if (problem) return fail({ code: 'invalid', problem: { field: 'password', rule: problem } });

  if (isHashQueueFull()) return fail({ code: 'tooMany', retryAfter: comeBackSoon });
  const passwordHash = await hashPassword(input.password);
  return desk.store.tx(async (q) => {
    const now = await readInvitation(desk, input.token, q);
    const taken = now && (await takeInvitation(q, hashToken(input.token), desk.clock()));
    if (!now || !taken) return fail({ code: 'invitationGone' });
    return settle(q, desk, { view: now, fields: fields.value, passwordHash });
  });
}

type Acceptance = { view: InvitationView; fields: PersonFields; passwordHash: string };

async function settle(q: Q, desk: Newsroom, { view, fields, passwordHash }: Acceptance) {
  const { email, name } = fields;
  if (!view.person) {
    const added = await addPerson(q, desk, { email, name, role: 'admin' }, { passwordHash });
    if (!added.ok) return added;
    await recordEvent(desk, q, { kind: 'invitationAccepted', actorId: added.value.id });
    return done({ email });
  }

  const { id } = view.person;
  await changePersonRow(q, id, { name, passwordHash });
  const sessionsEnded = await revokeSessionsOf(q, id, desk.clock());
  await forgiveAttempt(q, [accountCounter(email)]);
  const kind = view.kind === 'reset' ? 'passwordChanged' : 'invitationAccepted';
  await recordEvent(desk, q, { kind, actorId: id, data: { sessionsEnded } });
  return done({ email });
}
