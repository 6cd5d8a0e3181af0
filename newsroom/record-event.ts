import { findLastEvent, insertEvent } from '#db/queries/events.ts';
import type { Q } from '#db/store.ts';
import { chainStart, type EventKind, eventHash } from '#domain/events.ts';
import type { Newsroom } from './newsroom.ts';

export type NewEvent = {
  kind: EventKind;
  /** Absent when the system itself acts. */
  actorId?: string;
  articleId?: string;
  revisionId?: string;
  /** Plain JSON; never a secret, never an address: rows of the log are for ever. */
  data?: Record<string, unknown>;
};

/**
 * Appends a row to the log, chained by hash to the one before (promise 7).
 * Call it inside the transaction that makes the change, so that neither stands without the other.
 */
export async function recordEvent(
  desk: Pick<Newsroom, 'clock' | 'newId'>,
  q: Q,
  event: NewEvent,
): Promise<void> {
  const last = (await findLastEvent(q)) ?? chainStart;
  const content = {
    id: desk.newId(),
    at: desk.clock(),
    kind: event.kind,
    actorId: event.actorId ?? null,
    articleId: event.articleId ?? null,
    revisionId: event.revisionId ?? null,
    data: event.data ?? {},
  };
  await insertEvent(q, {
    ...content,
    seq: last.seq + 1,
    prevHash: last.hash,
    hash: eventHash(last.hash, content),
  });
}
