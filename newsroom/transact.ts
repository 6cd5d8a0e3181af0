import { Conflict, type ConflictKind } from '#db/conflict.ts';
import type { Q } from '#db/store.ts';
import type { Problem } from '#domain/problem.ts';
import { log } from './log.ts';
import type { Newsroom } from './newsroom.ts';
import { fail, type Result } from './result.ts';

/** Conflicts that are nobody's bug: a person can only wait, or ask for room. */
const outages: { [Kind in ConflictKind]?: 'storageFull' | 'storageBusy' | 'storageBroken' } = {
  full: 'storageFull',
  busy: 'storageBusy',
  broken: 'storageBroken',
};

/** What is told to the press, and to the world, once the change is on disk. */
export type AfterCommit = { purge: string[]; warm: string[]; announce: string[] };

/**
 * One transaction that a refusal leaves without a trace: nothing that `work` wrote stays, and nobody is told.
 * `work` may run again on another engine, so each run notes anew what to tell after the commit.
 */
export async function transact<T>(
  desk: Newsroom,
  work: (q: Q, after: AfterCommit) => Promise<Result<T>>,
): Promise<Result<T>> {
  let after: AfterCommit = { purge: [], warm: [], announce: [] };
  let refused: Problem | undefined;
  const undo = new Error('refused');
  try {
    const result = await desk.store.tx(async (q) => {
      after = { purge: [], warm: [], announce: [] };
      const answer = await work(q, after);
      if (answer.ok) return answer;
      refused = answer.problem;
      throw undo;
    });
    tellPress(desk, after);
    return result;
  } catch (error) {
    if (error === undo && refused) return fail(refused);
    const outage = error instanceof Conflict ? outages[error.kind] : undefined;
    if (outage) {
      if (outage !== 'storageBusy') log().error({ err: error }, 'the storage cannot be written');
      return fail({ code: outage });
    }
    throw error;
  }
}

function tellPress({ press, announce }: Newsroom, after: AfterCommit): void {
  if (after.purge.length > 0) press.purge(after.purge);
  for (const path of after.warm) press.warm(path);
  if (after.announce.length > 0) announce?.(after.announce);
}
