import type { Actor } from '#domain/actor.ts';
import { type ArticleRequest, actOnArticle, changeArticleOf, recordAct } from '#newsroom/act-on-article.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

/** Says by when (milliseconds) the desk wants an article done; null takes the deadline off. */
export function setDeadline(
  desk: Newsroom,
  actor: Actor,
  input: ArticleRequest & { at: number | null },
): Promise<Result<{ dueAt: number | null }>> {
  return actOnArticle(desk, actor, 'setDeadline', input, async (scene) => {
    const { at: dueAt } = input;
    if (!(await changeArticleOf(scene, { dueAt }))) return fail({ code: 'changedMeanwhile' });
    await recordAct(scene, 'deadlineSet', { data: { dueAt, before: scene.article.dueAt } });
    return done({ dueAt });
  });
}
