import type { Actor } from '#domain/actor.ts';
import { stageAfter } from '#domain/decide.ts';
import type { Stage } from '#domain/stages.ts';
import { type ArticleRequest, actOnArticle, changeArticleOf, recordAct } from './act-on-article.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';
import { callOffSchedule } from './schedule/call-off-schedule.ts';

/** Sends an article back to its author with a reason, which the author sees. */
export function returnArticle(
  desk: Newsroom,
  actor: Actor,
  input: ArticleRequest & { reason: string },
): Promise<Result<{ stage: Stage }>> {
  return actOnArticle(desk, actor, 'return', input, async (scene) => {
    const stage = stageAfter('return', scene.state);
    const reason = input.reason.trim();
    const change = { stage, returnReason: reason, assignedTo: null };
    if (!(await changeArticleOf(scene, change))) return fail({ code: 'changedMeanwhile' });
    await callOffSchedule(scene, 'publish');
    await recordAct(scene, 'returned', { data: { reason } });
    return done({ stage });
  });
}
