import { closeFirstAdminInvitations, closeInvitationsOf, insertInvitation } from '#db/queries/invitations.ts';
import type { PersonRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import { invitationLifetime } from '#domain/sign-in-rules.ts';
import type { LinkKind, OneTimeLink } from '#domain/views/person-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { hashToken, newToken } from '#newsroom/sign-in/token.ts';

/** A new link for `person`, in place of older ones: to join, or, for who has joined, to set a new password. */
export async function makeLinkFor(
  q: Q,
  desk: Newsroom,
  { person, actorId }: { person: PersonRow; actorId: string | undefined },
): Promise<OneTimeLink> {
  await closeInvitationsOf(q, person.id, desk.clock());
  const kind = person.passwordHash === null ? 'person' : 'reset';
  return makeLink(q, desk, { kind, personId: person.id, createdBy: actorId ?? null });
}

/** A new link that makes the first administrator, in place of older ones. */
export async function makeFirstAdminLink(q: Q, desk: Newsroom): Promise<OneTimeLink> {
  await closeFirstAdminInvitations(q, desk.clock());
  return makeLink(q, desk, { kind: 'first-admin', personId: null, createdBy: null });
}

type Invitation = { kind: LinkKind; personId: string | null; createdBy: string | null };

async function makeLink(q: Q, desk: Newsroom, invitation: Invitation): Promise<OneTimeLink> {
  const token = newToken();
  const now = desk.clock();
  const expiresAt = now + invitationLifetime[invitation.kind];
  const row = { id: desk.newId(), tokenHash: hashToken(token), createdAt: now, expiresAt, usedAt: null };
  await insertInvitation(q, { ...row, ...invitation });
  return { path: `/desk/invitation/${token}`, kind: invitation.kind, expiresAt };
}
