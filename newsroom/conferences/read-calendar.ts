import type { Actor } from '#domain/actor.ts';
import { hasPermission } from '#domain/roles.ts';
import type { CalendarEntryView } from '#domain/views/conference-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { entriesOf } from './calendar-entries.ts';

/** What a calendar file would bring, before anything is written; each entry says whether it is here already. */
export async function readCalendar(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { file }: { file: string },
): Promise<Result<{ entries: CalendarEntryView[] }>> {
  if (!hasPermission(actor.role, 'conferences.keep')) return fail({ code: 'notPermitted' });
  const entries = await entriesOf(q, file);
  if (!entries.ok) return entries;
  return done({
    entries: entries.value.map(({ calendarId, record, repeats, known }) => {
      const { name, day, startsAt, place } = record;
      const line = { calendarId, name, day, startsAt, place, repeats };
      return known ? { ...line, known: { id: known.row.id, fields: known.fields } } : line;
    }),
  });
}
