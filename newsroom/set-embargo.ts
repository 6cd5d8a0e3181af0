import type { Actor } from '#domain/actor.ts';
import { type ArticleRequest, actOnArticle, changeArticleOf, recordAct } from './act-on-article.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';

/**
 * Holds an article back until `at` whoever signs it and whatever is scheduled; null lifts the embargo. It is no order
 * to publish: nothing happens when it ends but that publishing is allowed.
 */
export function setEmbargo(
  desk: Newsroom,
  actor: Actor,
  input: ArticleRequest & { at: number | null },
): Promise<Result<{ embargoEndsAt: number | null }>> {
  return actOnArticle(desk, actor, 'embargo', input, async (scene) => {
    const { at: until } = input;
    if (!(await changeArticleOf(scene, { embargoEndsAt: until }))) return fail({ code: 'changedMeanwhile' });
    const before = scene.article.embargoEndsAt;
    await recordAct(scene, until === null ? 'embargoLifted' : 'embargoed', { data: { until, before } });
    return done({ embargoEndsAt: until });
  });
}
