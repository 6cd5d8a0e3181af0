import { applySteps } from '#content/apply-steps.ts';
import { findStepBatch, insertStepBatch, insertSteps } from '#db/queries/steps.ts';
import type { Actor } from '#domain/actor.ts';
import { decide } from '#domain/decide.ts';
import { changeWorkingCopy } from './change-working-copy.ts';
import type { Newsroom } from './newsroom.ts';
import { readStepsSince } from './read-steps.ts';
import { done, fail, type Result } from './result.ts';
import { readStanding } from './standing.ts';
import { transact } from './transact.ts';

/** More typing than this in one request is sent in several. */
export const stepsPerBatch = 5000;

export type AppendSteps = {
  articleId: string;
  /** The version that the steps start from. */
  version: number;
  steps: Record<string, unknown>[];
  clientId: string;
  /** Made by the client once per batch: the same batch sent again is answered again and written once. */
  batchId: string;
};

/**
 * Writes what was typed. Answers the new version once it is on disk (promise 3), or `behind` with the steps that
 * the client lacks and rebases on; nothing is overwritten.
 */
export function appendSteps(desk: Newsroom, actor: Actor, input: AppendSteps): Promise<Result<{ version: number }>> {
  const { articleId, steps, clientId, batchId } = input;
  return transact(desk, async (q) => {
    const standing = await readStanding(q, actor, articleId);
    if (!standing) return fail({ code: 'notFound' });
    const sentBefore = await findStepBatch(q, articleId, batchId);
    if (sentBefore) {
      return sentBefore.personId === actor.id ? done({ version: sentBefore.toVersion }) : fail({ code: 'requestReused' });
    }

    const { manuscript, state } = standing;
    const decision = decide('edit', state, actor, {});
    if (!decision.ok) return fail({ code: 'refused', refusal: decision.refusal });
    if (input.version > manuscript.version) {
      return fail({ code: 'ahead', version: manuscript.version, doc: manuscript.doc });
    }
    if (input.version < manuscript.version) {
      const missing = await readStepsSince(q, manuscript, input.version);
      return fail({ code: 'behind', version: missing.version, steps: missing.steps });
    }
    if (steps.length === 0 || steps.length > stepsPerBatch) {
      return fail({ code: 'invalid', problem: { field: 'steps', rule: `1 to ${stepsPerBatch} in a batch` } });
    }
    const applied = applySteps(manuscript.doc, steps);
    if (!applied.ok) return fail({ code: 'invalid', problem: applied.problem });

    const at = desk.clock();
    const version = input.version + steps.length;
    const change = { doc: applied.value.doc, version };
    const isWritten = await changeWorkingCopy({ ...standing, desk, actor, q, at }, change);
    if (!isWritten) return fail({ code: 'changedMeanwhile' });
    const by = { articleId, batchId, personId: actor.id, at };
    await insertStepBatch(q, { ...by, fromVersion: input.version, toVersion: version });
    await insertSteps(
      q,
      steps.map((step, index) => ({ ...by, clientId, version: input.version + index + 1, step })),
    );
    return done({ version });
  });
}
