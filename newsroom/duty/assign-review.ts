import type { Actor } from '#domain/actor.ts';
import { type ArticleRequest, actOnArticle, changeArticleOf, recordAct } from '#newsroom/act-on-article.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

/** Puts an article into a colleague's hands for review, from whoever had it; null puts it into nobody's. */
export function assignReview(
  desk: Newsroom,
  actor: Actor,
  input: ArticleRequest & { takerId: string | null },
): Promise<Result<{ assignedTo: string | null }>> {
  return actOnArticle(desk, actor, 'assign', input, async (scene) => {
    const { takerId } = input;
    if (!(await changeArticleOf(scene, { assignedTo: takerId }))) return fail({ code: 'changedMeanwhile' });
    await recordAct(scene, 'assigned', { data: { to: takerId, from: scene.article.assignedTo } });
    return done({ assignedTo: takerId });
  });
}
