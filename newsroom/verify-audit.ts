import { listEventsAfter } from '#db/queries/events.ts';
import { type ChainVerdict, chainStart, verifyChain } from '#domain/events.ts';
import type { Newsroom } from './newsroom.ts';

const rowsAtOnce = 500;

/** Walks the whole log and names the first row that does not hold; `count` rows before it do (promise 7). */
export async function verifyAudit(desk: Pick<Newsroom, 'store'>): Promise<ChainVerdict> {
  let last = chainStart;
  let count = 0;
  for (;;) {
    const rows = await listEventsAfter(desk.store.read, last.seq, rowsAtOnce);
    const verdict = verifyChain(rows, last);
    count += verdict.count;
    if (!verdict.ok || rows.length < rowsAtOnce) return { ...verdict, count };
    last = verdict.last;
  }
}
