import { findArticle } from '#db/queries/articles.ts';
import { startWatching, stopWatching } from '#db/queries/watches.ts';
import type { Actor } from '#domain/actor.ts';
import { scopeOf } from '#newsroom/article-scope.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { transact } from '#newsroom/transact.ts';

/**
 * Begins or ends watching an article that this person may read. It is nobody else's business: it changes nothing
 * about the article and stands in no log.
 */
export function watchArticle(
  desk: Newsroom,
  actor: Actor,
  { articleId, watch }: { articleId: string; watch: boolean },
): Promise<Result<{ isWatched: boolean }>> {
  return transact(desk, async (q) => {
    const scope = scopeOf(actor);
    if (!(scope && (await findArticle(q, articleId, scope)))) return fail({ code: 'notFound' });
    if (watch) await startWatching(q, { articleId, personId: actor.id, since: desk.clock() });
    else await stopWatching(q, articleId, actor.id);
    return done({ isWatched: watch });
  });
}
