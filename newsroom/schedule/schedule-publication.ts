import type { Actor } from '#domain/actor.ts';
import { actOnRevision, changeArticleOf, type RevisionRequest, recordAct } from '#newsroom/act-on-article.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { placeOrder } from './place-order.ts';

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
    const { revision } = scene;
    if (!(await changeArticleOf(scene, {}))) return fail({ code: 'changedMeanwhile' });
    const { id: revisionId, hash } = revision;
    await placeOrder(scene, { act: 'publish', revisionId, hash, dueAt: input.at, words: null });
    await recordAct(scene, 'scheduled', { revisionId, data: { for: input.at } });
    return done({ scheduledFor: input.at });
  });
}
