import { asc, desc, eq, gt } from 'drizzle-orm';
import { type EventRow, events } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

/** Number and hash of the newest row of the log; undefined while the log is empty. */
export async function findLastEvent(q: Q) {
  const [row] = await q
    .select({ seq: events.seq, hash: events.hash })
    .from(events)
    .orderBy(desc(events.seq))
    .limit(1);
  return row;
}

export async function insertEvent(q: Q, event: EventRow): Promise<void> {
  await q.insert(events).values(event);
}

/** Rows after `seq`, in order; read in pages, because a log grows for ever. */
export function listEventsAfter(q: Q, seq: number, limit: number): Promise<EventRow[]> {
  return q.select().from(events).where(gt(events.seq, seq)).orderBy(asc(events.seq)).limit(limit);
}

/** What happened to an article, newest first. */
export function listArticleEvents(q: Q, articleId: string, limit: number): Promise<EventRow[]> {
  return q
    .select()
    .from(events)
    .where(eq(events.articleId, articleId))
    .orderBy(desc(events.seq))
    .limit(limit);
}
