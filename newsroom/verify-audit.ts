import { listEventsAfter } from '#db/queries/events.ts';
import type { EventRow } from '#db/schema.ts';
import { type ChainVerdict, chainStart, verifyChain } from '#domain/events.ts';
import type { Newsroom } from './newsroom.ts';

const rowsAtOnce = 500;

/** Walks the whole log and names the first row that does not hold; `count` rows before it do (promise 7). */
export async function verifyAudit({ store }: Pick<Newsroom, 'store'>): Promise<ChainVerdict> {
  let last = chainStart;
  let count = 0;
  let atOnce = rowsAtOnce;
  for (;;) {
    const rows = await readable(listEventsAfter(store.read, last.seq, atOnce));
    if (!rows && atOnce === 1) {
      return { ok: false, count, bad: { seq: last.seq + 1, id: '', problem: 'content' } };
    }
    if (!rows) {
      // One row spoils its page: from here on row by row, up to it.
      atOnce = 1;
      continue;
    }
    const verdict = verifyChain(rows, last);
    count += verdict.count;
    if (!verdict.ok || rows.length < atOnce) return { ...verdict, count };
    last = verdict.last;
  }
}

/** Undefined when a row holds what was never JSON. */
function readable(rows: Promise<EventRow[]>): Promise<EventRow[] | undefined> {
  return rows.catch((error: unknown) => {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  });
}
