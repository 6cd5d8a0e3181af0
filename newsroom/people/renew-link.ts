import type { Actor } from '#domain/actor.ts';
import type { OneTimeLink } from '#domain/views/person-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, type Result } from '#newsroom/result.ts';
import { findManaged } from './manage-person.ts';
import { makeLinkFor } from './one-time-link.ts';

/**
 * A new one-time link for a person: the invitation again, or, for who has joined, a link to set a new password.
 * Older links stop working; the old password works until the new one is set.
 */
export async function renewLink(
  desk: Newsroom,
  actor: Actor,
  { personId }: { personId: string },
): Promise<Result<{ link: OneTimeLink }>> {
  return desk.store.tx(async (q) => {
    const found = await findManaged(q, actor, { act: 'link', personId });
    if (!found.ok) return found;
    const link = await makeLinkFor(q, desk, { person: found.value, actorId: actor.id });
    const kind = link.kind === 'reset' ? 'passwordResetInvited' : 'personInvited';
    await recordEvent(desk, q, { kind, actorId: actor.id, data: { personId } });
    return done({ link });
  });
}
