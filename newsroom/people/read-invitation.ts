import { findOpenInvitation } from '#db/queries/invitations.ts';
import { countPeople, findPerson } from '#db/queries/people.ts';
import type { Q } from '#db/store.ts';
import type { InvitationView } from '#domain/views/person-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { hashToken, looksLikeToken } from '#newsroom/sign-in/token.ts';

/** The invitation while it can be used; undefined for one that is unknown, used, replaced or out of time. */
export async function readInvitation(
  desk: Pick<Newsroom, 'store' | 'clock'>,
  token: string,
  q: Q = desk.store.read,
): Promise<InvitationView | undefined> {
  if (!looksLikeToken(token)) return undefined;
  const invitation = await findOpenInvitation(q, hashToken(token), desk.clock());
  if (!invitation) return undefined;
  if (invitation.personId === null)
    return (await countPeople(q)) === 0 ? { kind: invitation.kind } : undefined;

  const person = await findPerson(q, invitation.personId);
  if (!person || person.disabledAt !== null) return undefined;
  return { kind: invitation.kind, person: { id: person.id, email: person.email, name: person.name } };
}
