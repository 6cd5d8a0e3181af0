import { dayOf, momentAt, two, weekdayOf } from './newsroom-clock.ts';

const dayLong = 24 * 3_600_000;

/** A month as `YYYY-MM`, when it is one between 2000 and 2100; undefined otherwise. */
export function monthOf(text: string): string | undefined {
  return /^20\d{2}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}

/** The month so many months later, or earlier with a negative number. */
export function monthsLater(month: string, months: number): string {
  const [year = 2000, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + months;
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}`;
}

/** The day so many days later, as YYYY-MM-DD. */
export function daysLater(day: string, days: number): string {
  return dayOf((momentAt(day, '12:00') ?? 0) + days * dayLong);
}

/** The weeks that a calendar shows for a month: days as YYYY-MM-DD, each week from Monday to Sunday. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  // Sunday is 0 and ends the week here.
  const start = daysLater(first, -((weekdayOf(first) + 6) % 7));
  const next = `${monthsLater(month, 1)}-01`;
  const weeks: string[][] = [];
  for (let monday = start; monday < next; monday = daysLater(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => daysLater(monday, index)));
  return weeks;
}

/** When a day of the newsroom begins, in milliseconds; it ends where the next begins. */
export function startOfDay(day: string): number {
  return momentAt(day, '00:00') ?? 0;
}
