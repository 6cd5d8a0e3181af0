/** The newsroom's clock on the wall. Times are stored as milliseconds UTC and shown here. */
export const newsroomZone = 'Asia/Ho_Chi_Minh';

/** A moment in milliseconds, or a day as YYYY-MM-DD. */
export type When = number | string;
export type WallTime = { year: number; month: number; day: number; hour: number; minute: number };

// Intl is asked for numbers only: its Vietnamese wording is unusable as copy (docs/sources.md, Time and order of names).
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: newsroomZone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

/** What clock and calendar of the newsroom show. Throws RangeError when `when` is neither a moment nor a day. */
export function wallTimeOf(when: When): WallTime {
  const found: Record<string, number> = {};
  for (const part of clock.formatToParts(momentOf(when))) found[part.type] = Number(part.value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = found;
  return { year, month, day, hour, minute };
}

/**
 * The moment at which the newsroom's clock shows `day` (YYYY-MM-DD) and `time` (HH:MM), in milliseconds; undefined
 * when they are no day or no time.
 */
export function momentAt(day: string, time: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  const moment = Date.parse(`${day}T${time}:00+07:00`);
  return Number.isFinite(moment) && dayOf(moment) === day ? moment : undefined;
}

/** The day of a moment on the newsroom's calendar, as YYYY-MM-DD. */
export function dayOf(at: number): string {
  const { year, month, day } = wallTimeOf(at);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** 0 is Sunday. */
export function weekdayOf(when: When): number {
  const { year, month, day } = wallTimeOf(when);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Two digits: 5 → `05`. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A day is read as its noon in the newsroom, so that no zone can move it. */
function momentOf(when: When): number {
  const moment = typeof when === 'number' ? when : Date.parse(`${when}T12:00:00+07:00`);
  if (!Number.isFinite(moment)) throw new RangeError(`Not a moment and not a day: ${when}`);
  return moment;
}
