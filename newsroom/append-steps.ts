import { applySteps } from '#content/apply-steps.ts';
import { findStepBatch, insertStepBatch, insertSteps } from '#db/queries/steps.ts';
import type { ManuscriptRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { decide } from '#domain/decide.ts';
import type { Problem } from '#domain/problem.ts';
import { changeWorkingCopy, type Editing } from './change-working-copy.ts';
import { keepCheckpoint } from './history/keep-checkpoint.ts';
import type { Newsroom } from './newsroom.ts';
import { readStepsSince } from './read-steps.ts';
import { done, fail, type Result } from './result.ts';
import { readStanding } from './standing.ts';
import { transact } from './transact.ts';

/** More typing than this in one request is sent in several: each step is judged with the whole text around it. */
export const stepsPerBatch = 1000;

export type AppendSteps = {
  articleId: string;
  /** The version that the steps start from. */
  version: number;
  steps: Record<string, unknown>[];
  clientId: string;
  /** Made by the client once per batch: the same batch sent again is answered again and written once. */
  batchId: string;
  /** For a batch of one step that brings back an older passage: the moment it comes from, and its place there. */
  restored?: { version: number; from: number };
};

/**
 * Writes what was typed. Answers the new version once it is on disk (promise 3), or `behind` with the steps that
 * the client lacks and rebases on; nothing is overwritten.
 */
export function appendSteps(
  desk: Newsroom,
  actor: Actor,
  input: AppendSteps,
): Promise<Result<{ version: number }>> {
  return transact(desk, async (q) => {
    const standing = await readStanding(q, actor, input.articleId);
    if (!standing) return fail({ code: 'notFound' });
    const sentBefore = await findStepBatch(q, input.articleId, input.batchId);
    if (sentBefore && sentBefore.personId !== actor.id) return fail({ code: 'requestReused' });
    if (sentBefore) return done({ version: sentBefore.toVersion });

    const decision = decide('edit', standing.state, actor, {});
    if (!decision.ok) return fail({ code: 'refused', refusal: decision.refusal });
    const problem = await versionProblem(q, standing.manuscript, input);
    if (problem) return fail(problem);
    return write({ ...standing, desk, actor, q, at: desk.clock() }, input);
  });
}

async function versionProblem(
  q: Q,
  head: ManuscriptRow,
  { version, steps }: AppendSteps,
): Promise<Problem | undefined> {
  if (version > head.version) return { code: 'ahead', version: head.version, doc: head.doc };
  if (version < head.version) {
    const missing = await readStepsSince(q, head, version);
    return { code: 'behind', version: head.version, steps: missing.steps };
  }
  const isOneBatch = steps.length >= 1 && steps.length <= stepsPerBatch;
  return isOneBatch
    ? undefined
    : { code: 'invalid', problem: { field: 'steps', rule: `1 to ${stepsPerBatch}` } };
}

async function write(editing: Editing, input: AppendSteps): Promise<Result<{ version: number }>> {
  const { articleId, steps, clientId, batchId, version: fromVersion } = input;
  const { q, actor, at, manuscript } = editing;
  const applied = applySteps(manuscript.doc, steps);
  if (!applied.ok) return fail({ code: 'invalid', problem: applied.problem });

  const version = fromVersion + steps.length;
  const isWritten = await changeWorkingCopy(editing, { doc: applied.value.doc, version });
  if (!isWritten) return fail({ code: 'changedMeanwhile' });
  const by = { articleId, batchId, personId: actor.id, at };
  await insertStepBatch(q, {
    ...by,
    fromVersion,
    toVersion: version,
    restoredVersion: input.restored?.version ?? null,
    restoredFrom: input.restored?.from ?? null,
  });
  await insertSteps(
    q,
    steps.map((step, index) => ({ ...by, clientId, version: fromVersion + index + 1, step })),
  );
  await keepCheckpoint(q, editing.article, { fromVersion, version, doc: applied.value.doc });
  return done({ version });
}
