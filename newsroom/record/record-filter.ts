import type { EventFilter } from '#db/queries/events.ts';
import { eventGroups, kindsOfGroup } from '#domain/event-groups.ts';
import { momentAt } from '#domain/newsroom-clock.ts';
import type { RecordQuery } from '#domain/views/record-view.ts';

const day = 24 * 3_600_000;

/** What is asked of the record as the store understands it; what is no group and no day is left out. */
export function recordFilter({ group, person, article, from, to }: RecordQuery): EventFilter {
  const known = eventGroups.find((name) => name === group);
  const start = from === undefined ? undefined : momentAt(from, '00:00');
  const last = to === undefined ? undefined : momentAt(to, '00:00');
  return {
    ...(known ? { kinds: kindsOfGroup(known) } : {}),
    ...(person === undefined ? {} : { actorId: person }),
    ...(article === undefined ? {} : { articleId: article }),
    ...(start === undefined ? {} : { from: start }),
    ...(last === undefined ? {} : { until: last + day }),
  };
}
