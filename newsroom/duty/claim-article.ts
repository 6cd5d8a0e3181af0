import type { Actor } from '#domain/actor.ts';
import { type ArticleRequest, actOnArticle, changeArticleOf, recordAct } from '#newsroom/act-on-article.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

/** Takes an article up for review, also from a colleague who had taken it. */
export function claimArticle(
  desk: Newsroom,
  actor: Actor,
  input: ArticleRequest,
): Promise<Result<{ assignedTo: string }>> {
  return actOnArticle(desk, actor, 'claim', input, async (scene) => {
    if (!(await changeArticleOf(scene, { assignedTo: actor.id }))) return fail({ code: 'changedMeanwhile' });
    await recordAct(scene, 'claimed');
    return done({ assignedTo: actor.id });
  });
}
