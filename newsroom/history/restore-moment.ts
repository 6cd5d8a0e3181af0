import { type Restoring, restoringBlock, restoringWhole } from '#content/history/restoring-step.ts';
import { manuscriptJson } from '#content/to-json.ts';
import { findStepBatch } from '#db/queries/steps.ts';
import type { Actor } from '#domain/actor.ts';
import { blockFates } from '#domain/history/block-fates.ts';
import { appendSteps } from '#newsroom/append-steps.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { readStanding, type Standing } from '#newsroom/standing.ts';
import { foldMoment, nodeOf } from './fold-moment.ts';

export type RestoreMoment = {
  requestId: string;
  articleId: string;
  /** The newest version when the person decided: what came since, they have not seen. */
  seen: number;
  /** The moment to bring back; one block of it, counted from 0 with the headline, or all of it. */
  version: number;
  block?: number;
};

/**
 * Brings back an older text, whole or one block, as a new step in the name of the actor: nothing is undone, the rules
 * of editing hold, and the words stay their first writers'. Answers the new version, once per request.
 * Refuses `changedMeanwhile` when somebody wrote since, and whatever refuses an edit.
 */
export async function restoreMoment(
  desk: Newsroom,
  actor: Actor,
  input: RestoreMoment,
): Promise<Result<{ version: number }>> {
  const { articleId, requestId, seen } = input;
  const q = desk.store.read;
  const standing = await readStanding(q, actor, articleId);
  if (!standing || input.version > standing.manuscript.version) return fail({ code: 'notFound' });
  const sentBefore = await findStepBatch(q, articleId, requestId);
  if (sentBefore) {
    return sentBefore.personId === actor.id
      ? done({ version: sentBefore.toVersion })
      : fail({ code: 'requestReused' });
  }
  if (standing.manuscript.version !== seen) return fail({ code: 'changedMeanwhile' });
  const restoring = await restoringOf(desk, standing, input);
  if (!restoring) return done({ version: seen });
  const written = await appendSteps(desk, actor, {
    articleId,
    version: seen,
    steps: [restoring.step],
    clientId: requestId,
    batchId: requestId,
    restored: { version: input.version, from: restoring.from },
  });
  const isLate = !written.ok && (written.problem.code === 'behind' || written.problem.code === 'ahead');
  return isLate ? fail({ code: 'changedMeanwhile' }) : written;
}

async function restoringOf(
  { store: { read: q } }: Newsroom,
  { article, manuscript }: Standing,
  { version, block }: RestoreMoment,
): Promise<Restoring | undefined> {
  const now = nodeOf(manuscript.doc);
  const then = (await foldMoment(q, article, version)).doc;
  if (block === undefined) return restoringWhole(now, then);
  const fate = blockFates(manuscriptJson(then).content, manuscript.doc.content)[block];
  if (!fate || fate.kind === 'stands') return undefined;
  const landing = fate.kind === 'changed' ? { replaces: fate.now } : { after: fate.after };
  return restoringBlock(now, then, block, landing);
}
