import { markSeen } from '#db/queries/notices.ts';
import type { Actor } from '#domain/actor.ts';
import { hasPermission } from '#domain/roles.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { transact } from '#newsroom/transact.ts';
import { runningHerald } from './herald.ts';

/** Marks as seen what came until `until` (milliseconds), which is what was on the screen: of one article, or all. */
export async function markNoticesSeen(
  desk: Newsroom,
  actor: Actor,
  { articleId, until }: { articleId?: string; until: number },
): Promise<Result<object>> {
  const marked = await transact(desk, async (q) => {
    if (!hasPermission(actor.role, 'article.readOwn')) return fail({ code: 'notPermitted' });
    await markSeen(q, { personId: actor.id, until, at: desk.clock(), ...(articleId && { articleId }) });
    return done({});
  });
  // Their other tabs and machines count anew.
  if (marked.ok) runningHerald().tell([actor.id]);
  return marked;
}
