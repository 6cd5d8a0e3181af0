import { findOwed, signOwed } from '#db/queries/emergencies.ts';
import type { Actor } from '#domain/actor.ts';
import { actOnRevision, type RevisionRequest, recordAct } from './act-on-article.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';

/** Gives the second signature to an edition that went out by the emergency door; it names what was printed. */
export function countersign(
  desk: Newsroom,
  actor: Actor,
  input: RevisionRequest,
): Promise<Result<{ late: boolean }>> {
  return actOnRevision(desk, actor, 'countersign', input, async (scene) => {
    const { q, article, revision, at } = scene;
    const owed = await findOwed(q, article.id);
    if (!owed || !(await signOwed(q, owed.id, actor.id, at))) return fail({ code: 'changedMeanwhile' });
    const late = at > owed.dueAt;
    await recordAct(scene, 'countersigned', {
      revisionId: revision.id,
      data: { editionId: owed.editionId, late },
    });
    return done({ late });
  });
}
