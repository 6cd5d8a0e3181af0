import type { Actor } from '#domain/actor.ts';
import { stageAfter } from '#domain/decide.ts';
import type { Stage } from '#domain/stages.ts';
import { type ArticleRequest, actOnArticle, changeArticleOf, recordAct } from './act-on-article.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';

/** Takes a spiked article out again, as a draft that is submitted anew. */
export function restoreArticle(
  desk: Newsroom,
  actor: Actor,
  input: ArticleRequest,
): Promise<Result<{ stage: Stage }>> {
  return actOnArticle(desk, actor, 'restore', input, async (scene) => {
    const stage = stageAfter('restore', scene.state);
    const change = { stage, returnReason: null, submittedAt: null, resumeRole: null };
    if (!(await changeArticleOf(scene, change))) return fail({ code: 'changedMeanwhile' });
    await recordAct(scene, 'restored');
    return done({ stage });
  });
}
