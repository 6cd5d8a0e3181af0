import type { Actor } from '#domain/actor.ts';
import { type ArticleRequest, actOnArticle, changeArticleOf, recordAct } from '#newsroom/act-on-article.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

/**
 * Makes another writer the author, who goes on with it. Who wrote which words stays known, so that a former author
 * still cannot be the only one who has seen them.
 */
export function handOverArticle(
  desk: Newsroom,
  actor: Actor,
  input: ArticleRequest & { takerId: string },
): Promise<Result<{ authorId: string }>> {
  return actOnArticle(desk, actor, 'handOver', input, async (scene) => {
    const { takerId } = input;
    if (!(await changeArticleOf(scene, { authorId: takerId }))) return fail({ code: 'changedMeanwhile' });
    await recordAct(scene, 'handedOver', { data: { to: takerId, from: scene.article.authorId } });
    return done({ authorId: takerId });
  });
}
