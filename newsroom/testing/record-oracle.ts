import { listEventsAfter } from '#db/queries/events.ts';
import { articles, schedules, signatures } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import { decidedFields, type RecordedArticle } from '#domain/became.ts';
import { foldRecord } from '#domain/fold-record.ts';

/** Follows the record row by row and tells, as often as it is asked, whether the tables stand as the record says. */
export function openRecordOracle(q: Q) {
  const known = new Map<string, RecordedArticle>();
  let seq = 0;

  /** Where tables and record differ, in words; empty when they agree. */
  return async function differences(): Promise<string[]> {
    const events = await listEventsAfter(q, seq, 10_000);
    seq = events.at(-1)?.seq ?? seq;
    foldRecord(events, known);
    const rows = await q.select().from(articles);
    const orders = (await q.select().from(schedules)).filter(({ outcome }) => outcome === 'pending');
    const signed = await q.select().from(signatures);
    return rows.flatMap((row) => {
      const told = known.get(row.id);
      if (!told) return [`${row.id} is not in the record`];
      const dueOf = (act: string) =>
        orders.find((order) => order.articleId === row.id && order.act === act)?.dueAt ?? null;
      const stands: Record<string, unknown> = {
        ...row,
        scheduledFor: dueOf('publish'),
        takeDownFor: dueOf('takeDown'),
      };
      const fields = decidedFields.filter(
        (field) => JSON.stringify(stands[field]) !== JSON.stringify(told[field]),
      );
      const kept = signed
        .filter(({ articleId }) => articleId === row.id)
        .map(({ personId, revisionId, level, round }) => ({ personId, revisionId, level, round }));
      return [
        ...fields.map(
          (field) => `${field}: ${JSON.stringify(stands[field])}, told ${JSON.stringify(told[field])}`,
        ),
        ...(sorted(kept) === sorted(told.signatures) ? [] : ['the signatures are not those of the record']),
      ];
    });
  };
}

function sorted(rows: readonly object[]): string {
  return rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join();
}
