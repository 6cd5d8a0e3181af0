import type { EventRow } from '#db/schema.ts';
import type { EventKind } from '#domain/events.ts';
import type { EventView } from '#domain/views/event-view.ts';
import type { PersonName } from '#domain/views/person-name.ts';

/** A row of the log as the desk shows it; `numberOf` knows the numbers of the article's revisions by id. */
export function eventView(
  event: EventRow,
  nameOf: (id: string) => PersonName,
  numberOf: ReadonlyMap<string, number>,
): EventView {
  const revisionNumber = event.revisionId === null ? undefined : numberOf.get(event.revisionId);
  return {
    seq: event.seq,
    at: event.at,
    // Only `recordEvent` writes kinds, from the same list.
    kind: event.kind as EventKind,
    ...(event.actorId === null ? {} : { actor: nameOf(event.actorId) }),
    ...(revisionNumber === undefined ? {} : { revisionNumber }),
    data: event.data,
  };
}
