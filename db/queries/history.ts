import { and, asc, desc, eq, gt, gte, isNotNull, lt, lte } from 'drizzle-orm';
import { type CheckpointRow, checkpoints, stepBatches, steps } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function insertCheckpoint(q: Q, checkpoint: CheckpointRow): Promise<void> {
  await q.insert(checkpoints).values(checkpoint);
}

/** The last checkpoint that is not later than `version`; undefined when there is none. */
export async function findCheckpoint(
  q: Q,
  articleId: string,
  version: number,
): Promise<CheckpointRow | undefined> {
  const [checkpoint] = await q
    .select()
    .from(checkpoints)
    .where(and(eq(checkpoints.articleId, articleId), lte(checkpoints.version, version)))
    .orderBy(desc(checkpoints.version))
    .limit(1);
  return checkpoint;
}

type Range = { articleId: string; after: number; to: number };

/** The steps that lead beyond `after` up to `to`, in order, each with the person who made it. */
export function listStepsBetween(q: Q, { articleId, after, to }: Range) {
  return q
    .select({ version: steps.version, step: steps.step, by: steps.personId })
    .from(steps)
    .where(and(eq(steps.articleId, articleId), gt(steps.version, after), lte(steps.version, to)))
    .orderBy(asc(steps.version));
}

/** The batches in that range that brought back an older passage. */
export function listRestoringBatches(q: Q, { articleId, after, to }: Range) {
  return q
    .select({
      toVersion: stepBatches.toVersion,
      restoredVersion: stepBatches.restoredVersion,
      restoredFrom: stepBatches.restoredFrom,
    })
    .from(stepBatches)
    .where(
      and(
        eq(stepBatches.articleId, articleId),
        gt(stepBatches.toVersion, after),
        lte(stepBatches.toVersion, to),
        isNotNull(stepBatches.restoredVersion),
      ),
    );
}

/** Batches that lead to a version before `before`, the latest first. */
export function listBatchesBefore(q: Q, articleId: string, before: number, limit: number) {
  return q
    .select({
      fromVersion: stepBatches.fromVersion,
      toVersion: stepBatches.toVersion,
      by: stepBatches.personId,
      at: stepBatches.at,
      restoredVersion: stepBatches.restoredVersion,
    })
    .from(stepBatches)
    .where(and(eq(stepBatches.articleId, articleId), lt(stepBatches.toVersion, before)))
    .orderBy(desc(stepBatches.toVersion))
    .limit(limit);
}

/** When the step that led to `version` was written. */
export async function findBatchReaching(q: Q, articleId: string, version: number) {
  const [batch] = await q
    .select({ at: stepBatches.at })
    .from(stepBatches)
    .where(and(eq(stepBatches.articleId, articleId), gte(stepBatches.toVersion, version)))
    .orderBy(asc(stepBatches.toVersion))
    .limit(1);
  return batch;
}
