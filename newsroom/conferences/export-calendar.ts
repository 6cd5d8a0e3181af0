import { findConference, listConferencesBetween } from '#db/queries/conferences.ts';
import type { ConferenceRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { daysLater } from '#domain/month.ts';
import { dayOf } from '#domain/newsroom-clock.ts';
import { hasPermission } from '#domain/roles.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { writeCalendarFile } from './write-calendar-file.ts';

/** How far back a calendar of everything goes, and how far ahead. */
const [daysBack, daysAhead] = [365, 3650];

/** One conference, or everything from a year ago on, as a calendar file called `name`. */
export async function exportCalendar(
  { store: { read: q }, clock }: Newsroom,
  actor: Actor,
  { id, name }: { id?: string | undefined; name: string },
): Promise<Result<string>> {
  if (!hasPermission(actor.role, 'conferences.keep')) return fail({ code: 'notPermitted' });
  const rows = id === undefined ? await allFrom(q, dayOf(clock())) : await one(q, id);
  return rows ? done(writeCalendarFile(rows, name)) : fail({ code: 'notFound' });
}

function allFrom(q: Q, today: string): Promise<ConferenceRow[]> {
  return listConferencesBetween(q, daysLater(today, -daysBack), daysLater(today, daysAhead));
}

/** A conference without a day is in no calendar. */
async function one(q: Q, id: string): Promise<ConferenceRow[] | undefined> {
  const row = await findConference(q, id);
  return row && row.day !== null ? [row] : undefined;
}
