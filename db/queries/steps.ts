import { and, asc, eq, gt } from 'drizzle-orm';
import { type StepBatchRow, type StepRow, stepBatches, steps } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

/** SQLite binds at most 32,766 values in one statement. */
const rowsAtOnce = 1000;

/** Appends to the log of steps; `version` of a row is the version that its step leads to. */
export async function insertSteps(q: Q, rows: readonly StepRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await q.insert(steps).values(rows.slice(from, from + rowsAtOnce));
  }
}

/** Steps that lead beyond `version`, oldest first. */
export function listStepsAfter(q: Q, articleId: string, version: number, limit: number) {
  return q
    .select({ version: steps.version, clientId: steps.clientId, step: steps.step })
    .from(steps)
    .where(and(eq(steps.articleId, articleId), gt(steps.version, version)))
    .orderBy(asc(steps.version))
    .limit(limit);
}

export async function insertStepBatch(q: Q, batch: StepBatchRow): Promise<void> {
  await q.insert(stepBatches).values(batch);
}

export async function findStepBatch(
  q: Q,
  articleId: string,
  batchId: string,
): Promise<StepBatchRow | undefined> {
  const [batch] = await q
    .select()
    .from(stepBatches)
    .where(and(eq(stepBatches.articleId, articleId), eq(stepBatches.batchId, batchId)));
  return batch;
}
