import type { Actor } from '#domain/actor.ts';
import { type ArticleRequest, actOnArticle, changeArticleOf, recordAct } from '#newsroom/act-on-article.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { callOffSchedule } from './call-off-schedule.ts';

/** Calls off the take-down that an article is waiting for; readers keep seeing it. */
export function cancelTakeDown(
  desk: Newsroom,
  actor: Actor,
  input: ArticleRequest,
): Promise<Result<Record<string, never>>> {
  return actOnArticle(desk, actor, 'unscheduleTakeDown', input, async (scene) => {
    if (!(await changeArticleOf(scene, {}))) return fail({ code: 'changedMeanwhile' });
    await callOffSchedule(scene, 'takeDown');
    await recordAct(scene, 'takeDownUnscheduled', { data: { for: scene.state.takeDownFor } });
    return done({});
  });
}
