import type { Actor } from '#domain/actor.ts';
import { type ArticleRequest, actOnArticle, changeArticleOf, recordAct } from '#newsroom/act-on-article.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { callOffSchedule } from './call-off-schedule.ts';

/** Calls off the publication that an article is waiting for; signatures stay. */
export function cancelSchedule(
  desk: Newsroom,
  actor: Actor,
  input: ArticleRequest,
): Promise<Result<Record<string, never>>> {
  return actOnArticle(desk, actor, 'unschedule', input, async (scene) => {
    if (!(await changeArticleOf(scene, {}))) return fail({ code: 'changedMeanwhile' });
    await callOffSchedule(scene, 'publish');
    await recordAct(scene, 'unscheduled', { data: { for: scene.state.scheduledFor } });
    return done({});
  });
}
