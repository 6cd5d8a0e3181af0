import type { Actor } from '#domain/actor.ts';
import { stageAfter } from '#domain/decide.ts';
import { levelOfReturn } from '#domain/sign-off.ts';
import type { Stage } from '#domain/stages.ts';
import { type ArticleRequest, actOnArticle, changeArticleOf, recordAct } from './act-on-article.ts';
import type { Newsroom } from './newsroom.ts';
import { markPlaces } from './places/mark-places.ts';
import { done, fail, type Result } from './result.ts';
import { callOffSchedule } from './schedule/call-off-schedule.ts';

/**
 * Sends an article back to its author with a reason and the places that it is about. When it comes back, the level
 * that returned it signs first.
 */
export function returnArticle(
  desk: Newsroom,
  actor: Actor,
  input: ArticleRequest & { reason: string },
): Promise<Result<{ stage: Stage }>> {
  return actOnArticle(desk, actor, 'return', input, async (scene) => {
    const stage = stageAfter('return', scene.state);
    const reason = input.reason.trim();
    const resumeRole = levelOfReturn(scene.state, actor.role);
    const change = { stage, returnReason: reason, assignedTo: null, resumeRole };
    if (!(await changeArticleOf(scene, change))) return fail({ code: 'changedMeanwhile' });
    const marked = await markPlaces(scene, input.marked);
    if (!marked.ok) return marked;
    await callOffSchedule(scene, 'publish');
    const places = marked.value.map(({ quote, note }) => ({ quote, note }));
    await recordAct(scene, 'returned', { data: { reason, ...(places.length > 0 && { places }) } });
    return done({ stage });
  });
}
