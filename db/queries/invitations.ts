import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { type InvitationRow, invitations } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function insertInvitation(q: Q, invitation: InvitationRow): Promise<void> {
  await q.insert(invitations).values(invitation);
}

/** The invitation of a token's hash while it can be used. */
export async function findOpenInvitation(
  q: Q,
  tokenHash: string,
  at: number,
): Promise<InvitationRow | undefined> {
  const [row] = await q
    .select()
    .from(invitations)
    .where(
      and(eq(invitations.tokenHash, tokenHash), isNull(invitations.usedAt), gt(invitations.expiresAt, at)),
    );
  return row;
}

/** Uses it up, once: undefined when somebody was quicker or it has run out. */
export async function takeInvitation(
  q: Q,
  tokenHash: string,
  at: number,
): Promise<InvitationRow | undefined> {
  const [row] = await q
    .update(invitations)
    .set({ usedAt: at })
    .where(
      and(eq(invitations.tokenHash, tokenHash), isNull(invitations.usedAt), gt(invitations.expiresAt, at)),
    )
    .returning();
  return row;
}

/** A newer link takes the place of a person's older ones. */
export async function closeInvitationsOf(q: Q, personId: string, at: number): Promise<void> {
  await q
    .update(invitations)
    .set({ usedAt: at })
    .where(and(eq(invitations.personId, personId), isNull(invitations.usedAt)));
}

export async function closeFirstAdminInvitations(q: Q, at: number): Promise<void> {
  await q
    .update(invitations)
    .set({ usedAt: at })
    .where(and(eq(invitations.kind, 'first-admin'), isNull(invitations.usedAt)));
}

/** Links that can still be used, newest first. */
export function listOpenInvitations(q: Q, at: number): Promise<InvitationRow[]> {
  return q
    .select()
    .from(invitations)
    .where(and(isNull(invitations.usedAt), gt(invitations.expiresAt, at)))
    .orderBy(desc(invitations.createdAt));
}
