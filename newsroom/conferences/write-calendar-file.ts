import ICAL from 'ical.js';
import type { ConferenceRecord } from '#domain/conferences/record.ts';
import { daysLater } from '#domain/month.ts';
import { momentAt } from '#domain/newsroom-clock.ts';

/** A record with what a calendar wants to know of its last change; times in milliseconds. */
export type CalendarSource = { id: string; version: number; changedAt: number; record: ConferenceRecord };

// The library counts a folded line without the space that it begins with; RFC 5545 counts 75 octets with it.
ICAL.foldLength = 74;

/** Names of our own entries: read again, they are the same conference. */
const own = 'toasoan-';

/** The name of an entry in calendars: the one that it came with, or ours. */
export function calendarIdOf({ id, record }: Pick<CalendarSource, 'id' | 'record'>): string {
  return record.calendarId ?? `${own}${id}`;
}

/** The id of a record in the name that we gave its entry. */
export function conferenceOfCalendarId(calendarId: string): string | undefined {
  return calendarId.startsWith(own) ? calendarId.slice(own.length) : undefined;
}

/** Conferences as a calendar of RFC 5545; those of which nobody knows the day are left out. */
export function writeCalendarFile(sources: readonly CalendarSource[], name: string): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('prodid', '-//Tòa soạn//Hội nghị//VI');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('x-wr-calname', name);
  for (const source of sources) if (source.record.day !== null) calendar.addSubcomponent(eventOf(source));
  return `${calendar.toString()}\r\n`;
}

function eventOf(source: CalendarSource): ICAL.Component {
  const { record, version, changedAt } = source;
  const { day, lastDay, startsAt, endsAt, place, organiser, chairs } = record;
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', calendarIdOf(source));
  event.updatePropertyWithValue('dtstamp', momentInUtc(changedAt));
  event.updatePropertyWithValue('sequence', version - 1);
  event.updatePropertyWithValue('summary', record.name);
  event.updatePropertyWithValue('dtstart', startOf(day ?? '', startsAt));
  const end = endOf(record);
  if (end) event.updatePropertyWithValue('dtend', end);
  if (place !== null) event.updatePropertyWithValue('location', place);
  const told = [organiser ?? '', ...chairs].filter((line) => line !== '');
  if (told.length > 0) event.updatePropertyWithValue('description', told.join('\n'));
  if (record.isCalledOff) event.updatePropertyWithValue('status', 'CANCELLED');
  return event;

  function endOf({ day: first }: ConferenceRecord): ICAL.Time | undefined {
    const last = lastDay ?? first ?? '';
    // A calendar ends whole days where the next day begins.
    if (startsAt === null) return ICAL.Time.fromDateString(daysLater(last, 1));
    return endsAt === null ? undefined : startOf(last, endsAt);
  }
}

function startOf(day: string, time: string | null): ICAL.Time {
  const moment = time === null ? undefined : momentAt(day, time);
  return moment === undefined ? ICAL.Time.fromDateString(day) : momentInUtc(moment);
}

function momentInUtc(moment: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(moment), true);
}
