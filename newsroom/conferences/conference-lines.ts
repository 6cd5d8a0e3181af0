import type { ConferenceRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { ConferenceLine } from '#domain/views/conference-view.ts';
import { namesOfPeople } from '#newsroom/names-of-people.ts';

/** Rows as lists show them, with the names of those who cover each. */
export async function linesOf(q: Q, rows: readonly ConferenceRow[]): Promise<ConferenceLine[]> {
  const idsOf = ({ record }: ConferenceRow) => [...new Set(record.coverage.map(({ personId }) => personId))];
  const nameOf = await namesOfPeople(q, [...new Set(rows.flatMap(idsOf))]);
  return rows.map((row) => {
    const { name, kind, day, lastDay, part, startsAt, place, isCalledOff, dueAt } = row.record;
    return {
      ...{ id: row.id, number: row.number },
      ...{ name, kind, day, lastDay, part, startsAt, place, isCalledOff, dueAt },
      coveredBy: idsOf(row).map(nameOf),
    };
  });
}
