import ICAL from 'ical.js';
import { normaliseLine, normaliseText } from '#content/normalise.ts';
import { kindSaidIn } from '#domain/conferences/kinds.ts';
import {
  type ConferenceRecord,
  emptyConference,
  impossibleTimes,
  recordLimits,
} from '#domain/conferences/record.ts';
import { timeOfDay } from '#domain/dates.ts';
import { daysLater } from '#domain/month.ts';
import { dayOf, momentAt } from '#domain/newsroom-clock.ts';

/** An entry of a calendar as a record; `repeats` when only its first time was taken. */
export type CalendarEvent = { record: ConferenceRecord; calendarId: string; repeats: boolean };

/** The most entries that one file may bring. */
export const mostEvents = 500;

/** Reads a calendar of RFC 5545; undefined when the text is none. Entries without a name or a day are left out. */
export function readCalendarFile(text: string): CalendarEvent[] | undefined {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return undefined;
  try {
    const calendars = [ICAL.parse(text)].flat(1);
    const roots = Array.isArray(calendars[0]) ? calendars : [calendars];
    return roots
      .map((root) => new ICAL.Component(root as unknown as [string, unknown[], unknown[]]))
      .flatMap((root) => (root.name === 'vcalendar' ? root.getAllSubcomponents('vevent') : []))
      .flatMap((event) => eventOf(event) ?? []);
  } catch {
    // The library throws what it found wrong at its place; to us it is no calendar.
    return undefined;
  }
}

function eventOf(component: ICAL.Component): CalendarEvent | undefined {
  const name = lineOf(component, 'summary', recordLimits.name);
  const start = timeOf(component, 'dtstart');
  // Another time of a repeated entry has the same name as the entry itself.
  if (name === null || !start || component.hasProperty('recurrence-id')) return undefined;
  const end = endOf(component, start);
  const calendarId = lineOf(component, 'uid', recordLimits.line) ?? `${name} ${start.day}`;
  const source = component.getFirstPropertyValue('description');
  const record: ConferenceRecord = {
    ...emptyConference(name),
    kind: kindSaidIn(name) ?? null,
    day: start.day,
    lastDay: end && end.day > start.day ? end.day : null,
    startsAt: start.time,
    endsAt: start.time === null ? null : (end?.time ?? null),
    place: lineOf(component, 'location', recordLimits.line),
    organiser: organiserOf(component),
    source: typeof source === 'string' ? normaliseText(source).slice(0, recordLimits.source) || null : null,
    isCalledOff: component.getFirstPropertyValue('status') === 'CANCELLED',
    calendarId,
  };
  // Calendars hold entries that end before they begin; the beginning is what a newsroom needs.
  const possible = impossibleTimes(record) ? { ...record, lastDay: null, endsAt: null } : record;
  return { record: possible, calendarId, repeats: component.hasProperty('rrule') };
}

/** A day and perhaps a time on the newsroom's clock. */
type Wall = { day: string; time: string | null };

function timeOf(component: ICAL.Component, name: string): Wall | undefined {
  const property = component.getFirstProperty(name);
  const value = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time)) return undefined;
  const shown = value.toString();
  if (value.isDate) return { day: shown.slice(0, 10), time: null };
  const moment = momentOf(value, property.getFirstParameter('tzid'));
  return moment === undefined
    ? { day: shown.slice(0, 10), time: shown.slice(11, 16) }
    : { day: dayOf(moment), time: timeOfDay(moment) };
}

/** When it is, in milliseconds; undefined for a time that is told without a zone: it is the newsroom's. */
function momentOf(value: ICAL.Time, zone: string | undefined): number | undefined {
  if (value.zone && value.zone !== ICAL.Timezone.localTimezone) return value.toUnixTime() * 1000;
  return zone === undefined ? undefined : momentInZone(value.toString().slice(0, 16), zone);
}

/** A time on the wall of a zone that the file names and does not describe; undefined where nobody knows the zone. */
function momentInZone(wall: string, zone: string): number | undefined {
  const asUtc = Date.parse(`${wall}Z`);
  try {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const shown = Date.parse(`${clock.format(asUtc).replace(' ', 'T')}Z`);
    return asUtc - (shown - asUtc);
  } catch {
    return undefined;
  }
}

/** The last day and time; the end of whole days is the day after the last. */
function endOf(component: ICAL.Component, start: Wall): Wall | undefined {
  const end = timeOf(component, 'dtend');
  if (end) return start.time === null ? { day: daysLater(end.day, -1), time: null } : end;
  const lasts = component.getFirstPropertyValue('duration');
  const moment = start.time === null ? undefined : momentAt(start.day, start.time);
  if (moment === undefined || !(lasts instanceof ICAL.Duration)) return undefined;
  const ends = moment + lasts.toSeconds() * 1000;
  return { day: dayOf(ends), time: timeOfDay(ends) };
}

function organiserOf(component: ICAL.Component): string | null {
  const name = component.getFirstProperty('organizer')?.getFirstParameter('cn') ?? '';
  return normaliseLine(name).slice(0, recordLimits.line) || null;
}

function lineOf(component: ICAL.Component, name: string, longest: number): string | null {
  const value = component.getFirstPropertyValue(name);
  return (typeof value === 'string' && normaliseLine(value).slice(0, longest).trim()) || null;
}
