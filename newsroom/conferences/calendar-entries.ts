import { findConference, listByCalendarIds } from '#db/queries/conferences.ts';
import type { ConferenceRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { ConferenceField, ConferenceRecord } from '#domain/conferences/record.ts';
import { changedFields } from '#domain/conferences/record-changes.ts';
import { fail, type Result } from '#newsroom/result.ts';
import { mostEvents, readCalendarFile } from './read-calendar-file.ts';
import { conferenceOfCalendarId } from './write-calendar-file.ts';

/** What a calendar knows better than a record that it made: the rest stays as people wrote it. */
const ofCalendar = ['name', 'day', 'lastDay', 'startsAt', 'endsAt', 'place', 'isCalledOff'] as const;

/** An entry of a calendar: what its record would be, and the one that it is already, if any. */
export type CalendarEntry = {
  calendarId: string;
  record: ConferenceRecord;
  repeats: boolean;
  known?: { row: ConferenceRow; fields: ConferenceField[] };
};

/** The entries of a calendar file; refuses what is no calendar, holds no entry, or too many of them. */
export async function entriesOf(q: Q, file: string): Promise<Result<CalendarEntry[]>> {
  const events = readCalendarFile(file);
  const rule = !events ? 'notACalendar' : events.length === 0 ? 'noEntries' : 'tooManyEntries';
  if (!events || events.length === 0 || events.length > mostEvents)
    return fail({ code: 'invalid', problem: { field: 'file', rule } });
  const known = await listByCalendarIds(
    q,
    events.map(({ calendarId }) => calendarId),
  );
  const entries: CalendarEntry[] = [];
  for (const { calendarId, record, repeats } of events) {
    const row = known.find((one) => one.calendarId === calendarId) ?? (await ownOf(q, calendarId));
    const isOwn = row !== undefined && row.calendarId === null;
    const next = row ? updated(row.record, record) : record;
    const entry = { calendarId, record: isOwn ? { ...next, calendarId: null } : next, repeats };
    entries.push(row ? { ...entry, known: { row, fields: changedFields(row.record, entry.record) } } : entry);
  }
  return { ok: true, value: [...new Map(entries.map((one) => [one.calendarId, one])).values()] };
}

/** The record whose entry we wrote ourselves. */
async function ownOf(q: Q, calendarId: string): Promise<ConferenceRow | undefined> {
  const id = conferenceOfCalendarId(calendarId);
  const row = id === undefined ? undefined : await findConference(q, id);
  return row?.removedAt === null ? row : undefined;
}

function updated(before: ConferenceRecord, after: ConferenceRecord): ConferenceRecord {
  return { ...before, ...Object.fromEntries(ofCalendar.map((field) => [field, after[field]])) };
}
