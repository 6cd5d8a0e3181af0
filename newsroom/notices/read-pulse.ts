import { findLastEvent } from '#db/queries/events.ts';
import type { Actor } from '#domain/actor.ts';
import type { Pulse } from '#domain/views/notice-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readNotices } from './read-notices.ts';

/** What a desk compares to know whether it is fresh: nothing new for who is told nothing. */
export async function readPulse(desk: Newsroom, actor: Actor): Promise<Pulse> {
  const seq = (await findLastEvent(desk.store.read))?.seq ?? 0;
  const read = await readNotices(desk, actor, { limit: 1 });
  return read.ok
    ? { seq, unseen: read.value.unseen, newest: read.value.notices[0] ?? null }
    : { seq, unseen: 0, newest: null };
}
