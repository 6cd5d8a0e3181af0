import { and, asc, desc, eq, gt, gte, inArray, lt } from 'drizzle-orm';
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

/** `from` included, `until` not, in milliseconds. */
export type EventFilter = {
  kinds?: readonly string[];
  actorId?: string;
  articleId?: string;
  from?: number;
  until?: number;
};

/** Newest first before a row, or oldest first after one. */
export type EventPage = { before?: number | undefined; after?: number; limit: number };

/** Rows of the log that match, a page at a time. */
export function listEvents(q: Q, filter: EventFilter, page: EventPage): Promise<EventRow[]> {
  const { kinds, actorId, articleId, from, until } = filter;
  return q
    .select()
    .from(events)
    .where(
      and(
        kinds && inArray(events.kind, [...kinds]),
        actorId === undefined ? undefined : eq(events.actorId, actorId),
        articleId === undefined ? undefined : eq(events.articleId, articleId),
        from === undefined ? undefined : gte(events.at, from),
        until === undefined ? undefined : lt(events.at, until),
        page.before === undefined ? undefined : lt(events.seq, page.before),
        page.after === undefined ? undefined : gt(events.seq, page.after),
      ),
    )
    .orderBy(page.after === undefined ? desc(events.seq) : asc(events.seq))
    .limit(page.limit);
}
