import { insertEmergency } from '#db/queries/emergencies.ts';
import type { Actor } from '#domain/actor.ts';
import { stageAfter } from '#domain/decide.ts';
import { secondSignatureWithin } from '#domain/emergency.ts';
import { actOnRevision, type RevisionRequest, recordAct } from './act-on-article.ts';
import type { Newsroom } from './newsroom.ts';
import { printEdition } from './print-edition.ts';
import { done, type Result } from './result.ts';

/**
 * The emergency door (promise 2): the editor-in-chief prints a revision before its chain is complete, with a reason.
 * The edition then owes a second signature within a day, which the desk keeps asking for.
 */
export function publishUrgently(
  desk: Newsroom,
  actor: Actor,
  input: RevisionRequest & { reason: string },
): Promise<Result<{ editionId: string; path: string }>> {
  return actOnRevision(desk, actor, 'publishUrgently', input, async (scene) => {
    const { q, article, revision, at } = scene;
    const printed = await printEdition(scene, stageAfter('publishUrgently', scene.state));
    if (!printed.ok) return printed;
    const { id: editionId, sequence, number } = printed.value.edition;
    const reason = input.reason.trim();
    await insertEmergency(q, {
      id: desk.newId(),
      articleId: article.id,
      editionId,
      revisionId: revision.id,
      hash: revision.hash,
      reason,
      openedBy: actor.id,
      openedAt: at,
      dueAt: at + secondSignatureWithin,
      signedBy: null,
      signedAt: null,
    });
    const data = { editionId, sequence, number, reason };
    await recordAct(scene, 'publishedUrgently', { revisionId: revision.id, data });
    return done({ editionId, path: printed.value.path });
  });
}
