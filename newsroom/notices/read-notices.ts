import { countUnseen, listNoticesOf } from '#db/queries/notices.ts';
import { listPersonNames } from '#db/queries/person-names.ts';
import type { Actor } from '#domain/actor.ts';
import type { NoticeKind } from '#domain/notices.ts';
import { hasPermission } from '#domain/roles.ts';
import type { NoticesView } from '#domain/views/notice-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

/** What this person was told, newest first; nothing about an article that they may not see any more. */
export async function readNotices(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { limit = 100 }: { limit?: number } = {},
): Promise<Result<NoticesView>> {
  if (!hasPermission(actor.role, 'article.readOwn')) return fail({ code: 'notPermitted' });
  const seesAll = hasPermission(actor.role, 'article.readAll');
  const found = (await listNoticesOf(q, actor.id, limit)).filter(
    ({ authorId }) => seesAll || authorId === actor.id,
  );
  const actors = found.flatMap(({ notice }) => (notice.actorId === null ? [] : [notice.actorId]));
  const names = new Map((await listPersonNames(q, actors)).map((person) => [person.id, person]));
  return done({
    unseen: await countUnseen(q, actor.id, !seesAll),
    notices: found.map(({ notice: { id, kind, articleId, actorId, at, words, seenAt }, headline }) => {
      const who = actorId === null ? undefined : names.get(actorId);
      return {
        ...{ id, kind: kind as NoticeKind, articleId, headline, at, isNew: seenAt === null },
        ...(who && { actor: who }),
        ...(words !== null && { words }),
      };
    }),
  });
}
