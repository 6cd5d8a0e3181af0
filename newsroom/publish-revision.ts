import { settleSchedule } from '#db/queries/schedules.ts';
import type { Actor } from '#domain/actor.ts';
import { stageAfter } from '#domain/decide.ts';
import { actOnRevision, type RevisionRequest, recordAct } from './act-on-article.ts';
import type { Newsroom } from './newsroom.ts';
import { printEdition } from './print-edition.ts';
import { done, type Result } from './result.ts';
import type { Order } from './schedule/order.ts';

/** Prints exactly the revision that was named, once its chain is complete (promises 1 and 2). */
export function publishRevision(
  desk: Newsroom,
  actor: Actor,
  input: RevisionRequest & { ordered?: Order },
): Promise<Result<{ editionId: string; path: string }>> {
  return actOnRevision(desk, actor, 'publish', input, async (scene) => {
    const { ordered } = input;
    if (ordered) await settleSchedule(scene.q, ordered.id, { outcome: 'done', settledAt: scene.at });
    const printed = await printEdition(scene, stageAfter('publish', scene.state));
    if (!printed.ok) return printed;
    const { id: editionId, sequence, number } = printed.value.edition;
    const data = { editionId, sequence, number, ...(ordered && { scheduledFor: ordered.dueAt }) };
    await recordAct(scene, 'published', { revisionId: scene.revision.id, data });
    return done({ editionId, path: printed.value.path });
  });
}
