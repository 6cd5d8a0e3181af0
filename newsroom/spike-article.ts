import type { Actor } from '#domain/actor.ts';
import { stageAfter } from '#domain/decide.ts';
import type { Stage } from '#domain/stages.ts';
import { type ArticleRequest, actOnArticle, changeArticleOf, recordAct } from './act-on-article.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';
import { callOffSchedule } from './schedule/call-off-schedule.ts';

/** Puts an article aside with a reason; it is kept and can be restored. */
export function spikeArticle(
  desk: Newsroom,
  actor: Actor,
  input: ArticleRequest & { reason: string },
): Promise<Result<{ stage: Stage }>> {
  return actOnArticle(desk, actor, 'spike', input, async (scene) => {
    const stage = stageAfter('spike', scene.state);
    if (!(await changeArticleOf(scene, { stage, assignedTo: null })))
      return fail({ code: 'changedMeanwhile' });
    await callOffSchedule(scene, 'publish');
    await recordAct(scene, 'spiked', { data: { reason: input.reason.trim() } });
    return done({ stage });
  });
}
