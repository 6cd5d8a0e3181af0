import { isDay } from '#domain/days.ts';
import { two, weekdayOf } from '#domain/newsroom-clock.ts';

/** A day or a span of days that a text names; `wrongWeekday` when the weekday beside it is another one. */
export type DaySaid = { day: string; lastDay: string | null; words: string; wrongWeekday?: true };

const d = '(?<d>\\d{1,2})';
const year = '(?<y>(?:19|20)\\d{2})';
const separator = '\\s?[-./]\\s?';
const long = `${d}\\s+tháng\\s+(?<m>\\d{1,2})(?:\\s*,)?\\s+năm\\s+${year}`;
const short = `${d}(?<s>${separator})(?<m>\\d{1,2})\\k<s>${year}`;
/** `từ ngày 5 đến ngày 7`, `5 - 7`, `ngày 5 và 6`, before the month that both share. */
const span = '(?:(?<first>\\d{1,2})\\s*(?:-|–|đến(?:\\s+hết)?(?:\\s+ngày)?|và(?:\\s+ngày)?)\\s*)?';
const forms = [new RegExp(span + long, 'iu'), new RegExp(span + short, 'u')];

const weekdayWords = [
  /chủ nhật/iu,
  /thứ (?:hai|2)(?!\d)/iu,
  /thứ (?:ba|3)(?!\d)/iu,
  /thứ (?:tư|4)(?!\d)/iu,
  /thứ (?:năm|5)(?!\d)/iu,
  /thứ (?:sáu|6)(?!\d)/iu,
  /thứ (?:bảy|bẩy|7)(?!\d)/iu,
] as const;

/** The first full date of a line; a date without its year is nobody's to complete. */
export function daySaidIn(line: string): DaySaid | undefined {
  for (const form of forms) {
    const match = form.exec(line);
    if (!match?.groups) continue;
    const { d: last = '', m = '', y = '', first } = match.groups;
    const end = dayOf(y, m, last);
    const start = first === undefined ? end : dayOf(y, m, first);
    if (!end || !start || start > end) continue;
    const said = weekdayWords.findIndex((weekday) => weekday.test(line));
    const isWrong = said >= 0 && said !== weekdayOf(start) && said !== weekdayOf(end);
    return {
      day: start,
      lastDay: start === end ? null : end,
      words: match[0],
      ...(isWrong && { wrongWeekday: true as const }),
    };
  }
  return undefined;
}

/** Whether a line names a day without its year: `ngày 5-1`. */
export function saysDayWithoutYear(line: string): boolean {
  return /ngày\s+\d{1,2}\s?(?:[-/.]\s?\d{1,2}|\s*tháng\s+\d{1,2})(?!\s?[-/.\d]|\s*,?\s*năm)/iu.test(line);
}

function dayOf(year: string, month: string, date: string): string | undefined {
  const day = `${year}-${two(Number(month))}-${two(Number(date))}`;
  return isDay(day) ? day : undefined;
}
