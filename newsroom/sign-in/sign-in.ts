import { findPerson, findPersonByEmail } from '#db/queries/people.ts';
import { revokeSession } from '#db/queries/sessions.ts';
import type { PersonRow } from '#db/schema.ts';
import { passwordLimits } from '#domain/sign-in-rules.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { isDemoAccount } from '#newsroom/people/demo-accounts.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { type Counter, countAttempt, forgiveAttempt, signInCounters } from './attempts.ts';
import { isLoopbackHost } from './client-address.ts';
import { emailKey } from './email-key.ts';
import { isHashQueueFull } from './hash-queue.ts';
import { openSession } from './open-session.ts';
import { isPasswordOf } from './password-hash.ts';
import { hashToken } from './token.ts';

export type SignInInput = {
  email: string;
  password: string;
  /** Where it comes from, as the front door saw it. */
  address: string;
  userAgent?: string | undefined;
  /** The session that this browser had until now; it ends. */
  oldToken?: string | undefined;
  /** Whether accounts of the sample newsroom may be used here; see `demo-accounts.ts`. */
  demoOpen?: boolean;
};
export type SignInDone = { personId: string; name: string; email: string; token: string };

const comeBackSoon = 5;

/**
 * Checks an e-mail and a password and opens a session with a new token. An unknown account, a disabled one, one
 * without a password and a wrong password all cost one hash and get the same `signInFailed`; `tooMany` comes
 * before anything is looked up.
 */
export async function signIn(desk: Newsroom, input: SignInInput): Promise<Result<SignInDone>> {
  const email = emailKey(input.email);
  const counters = signInCounters({ email, address: input.address });
  if (isHashQueueFull()) return fail({ code: 'tooMany', retryAfter: comeBackSoon });
  const retryAfter = await countOrWait(desk, counters);
  if (retryAfter !== undefined) return fail({ code: 'tooMany', retryAfter });

  const person = await findPersonByEmail(desk.store.read, email);
  const isOpenHere = !isDemoAccount(email) || (input.demoOpen === true && isLoopbackHost(input.address));
  const isRight = await isPasswordOf(
    person?.passwordHash,
    input.password.slice(0, passwordLimits.longest * 2),
  );
  if (!person || !isRight || !isOpenHere) return fail({ code: 'signInFailed' });
  return letIn(desk, { person, counters, input });
}

/** Counts the attempt; answers the seconds to wait when there were too many. */
export async function countOrWait(desk: Newsroom, counters: Counter[]): Promise<number | undefined> {
  return desk.store.tx(async (q) => {
    const answer = await countAttempt(q, counters, desk.clock());
    if (answer.ok) return undefined;
    if (answer.began) await recordEvent(desk, q, { kind: 'signInRefused', data: { limit: answer.began } });
    return answer.retryAfter;
  });
}

type Entry = { person: PersonRow; counters: Counter[]; input: SignInInput };

/** The person is read again: meanwhile they may have been disabled, or have set another password. */
async function letIn(desk: Newsroom, { person, counters, input }: Entry): Promise<Result<SignInDone>> {
  return desk.store.tx(async (q) => {
    const now = await findPerson(q, person.id);
    if (!now || now.disabledAt !== null || now.passwordHash !== person.passwordHash) {
      return fail({ code: 'signInFailed' });
    }
    await forgiveAttempt(q, counters);
    if (input.oldToken) await revokeSession(q, hashToken(input.oldToken), desk.clock());
    const token = await openSession(q, desk, { personId: now.id, userAgent: input.userAgent });
    await recordEvent(desk, q, { kind: 'signedIn', actorId: now.id });
    return done({ personId: now.id, name: now.name, email: now.email, token });
  });
}
