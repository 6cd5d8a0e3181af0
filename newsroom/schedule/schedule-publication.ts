import { insertSchedule } from '#db/queries/schedules.ts';
import type { Actor } from '#domain/actor.ts';
import { actOnRevision, changeArticleOf, type RevisionRequest, recordAct } from '#newsroom/act-on-article.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { callOffSchedule } from './call-off-schedule.ts';

/**
 * Orders that exactly this revision is published at `at`. Every rule holds now and is asked again when the time
 * comes. An order that was there before is called off: an article has one.
 */
export function schedulePublication(
  desk: Newsroom,
  actor: Actor,
  input: RevisionRequest & { at: number },
): Promise<Result<{ scheduledFor: number }>> {
  return actOnRevision(desk, actor, 'schedule', input, async (scene) => {
    const { q, article, revision, at: now } = scene;
    if (!(await changeArticleOf(scene, {}))) return fail({ code: 'changedMeanwhile' });
    await callOffSchedule(scene, 'publish');
    await insertSchedule(q, {
      id: desk.newId(),
      articleId: article.id,
      act: 'publish',
      revisionId: revision.id,
      hash: revision.hash,
      dueAt: input.at,
      scheduledBy: actor.id,
      scheduledAt: now,
      outcome: 'pending',
      settledAt: null,
      rule: null,
      words: null,
    });
    await recordAct(scene, 'scheduled', { revisionId: revision.id, data: { for: input.at } });
    return done({ scheduledFor: input.at });
  });
}
