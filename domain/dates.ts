import { dayOf, two, type When, wallTimeOf, weekdayOf } from './newsroom-clock.ts';

export type DateLanguage = 'vi' | 'en';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const weekdays = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

/** House style of copy: `5-1-2023`; English `5 January 2023`. */
export function houseDate(when: When, language: DateLanguage = 'vi'): string {
  const date = wallTimeOf(when);
  return language === 'en' ? englishDate(when) : `${date.day}-${date.month}-${date.year}`;
}

/** House style inside the year that goes without saying: `5-1`; English `5 January`. */
export function shortDate(when: When, language: DateLanguage = 'vi'): string {
  const date = wallTimeOf(when);
  return language === 'en' ? `${date.day} ${months[date.month - 1]}` : `${date.day}-${date.month}`;
}

/** Under a headline: `Thứ Năm, 05/01/2023 08:30 (GMT+7)`; English `Thursday, 5 January 2023, 08:30 (GMT+7)`. */
export function pageTimestamp(at: number, language: DateLanguage = 'vi'): string {
  const date = wallTimeOf(at);
  const weekday = weekdays[language][weekdayOf(at)];
  const time = `${timeOfDay(at)} (GMT+7)`;
  return language === 'en'
    ? `${weekday}, ${englishDate(at)}, ${time}`
    : `${weekday}, ${two(date.day)}/${two(date.month)}/${date.year} ${time}`;
}

/**
 * Administrative form: `ngày 05 tháng 01 năm 2023`, with zeros before days under 10 and months 1 and 2;
 * English `5 January 2023`. Source: docs/sources.md, Dates in copy.
 */
export function formalDate(when: When, language: DateLanguage = 'vi'): string {
  if (language === 'en') return englishDate(when);
  const date = wallTimeOf(when);
  return `ngày ${two(date.day)} tháng ${date.month < 3 ? two(date.month) : date.month} năm ${date.year}`;
}

/** `08:30` on the newsroom's clock. */
export function timeOfDay(at: number): string {
  const time = wallTimeOf(at);
  return `${two(time.hour)}:${two(time.minute)}`;
}

/** For `datetime` attributes, feeds and metadata: `2023-01-05T08:30:00+07:00`. */
export function isoInZone(at: number): string {
  const seconds = two(Math.floor((at - Math.floor(at / minute) * minute) / 1000));
  return `${dayOf(at)}T${timeOfDay(at)}:${seconds}+07:00`;
}

const agoWords = {
  vi: {
    now: 'vừa xong',
    minutes: (count: number) => `${count} phút trước`,
    hours: (count: number) => `${count} giờ trước`,
    yesterday: (time: string) => `hôm qua, ${time}`,
    days: (count: number) => `${count} ngày trước`,
  },
  en: {
    now: 'just now',
    minutes: (count: number) => (count === 1 ? '1 minute ago' : `${count} minutes ago`),
    hours: (count: number) => (count === 1 ? '1 hour ago' : `${count} hours ago`),
    yesterday: (time: string) => `yesterday, ${time}`,
    days: (count: number) => `${count} days ago`,
  },
} as const;

/**
 * How long ago, as the desk says it: `2 giờ trước`, `hôm qua, 08:30`, and after a week the date.
 * A moment ahead of `now` (two clocks that differ) reads as just now.
 */
export function relativeTime(at: number, now: number, language: DateLanguage = 'vi'): string {
  const say = agoWords[language];
  const passed = now - at;
  if (passed < minute) return say.now;
  if (passed < hour) return say.minutes(Math.floor(passed / minute));
  const days = daysBetween(at, now);
  if (days === 0 || passed < 6 * hour) return say.hours(Math.floor(passed / hour));
  if (days === 1) return say.yesterday(timeOfDay(at));
  return days < 7 ? say.days(days) : houseDate(at, language);
}

function daysBetween(at: number, now: number): number {
  return Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(at))) / day);
}

function englishDate(when: When): string {
  const date = wallTimeOf(when);
  return `${date.day} ${months[date.month - 1]} ${date.year}`;
}
