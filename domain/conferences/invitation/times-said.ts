import type { PartOfDay } from '#domain/conferences/record.ts';
import { two } from '#domain/newsroom-clock.ts';

/** `08 giờ 30 phút`, `8h30`, `8g30`, `08:30`, and after it the time until which it lasts. */
const clock = "(?<h#>\\d{1,2})\\s*(?:giờ|h|g|:)\\s*(?<m#>\\d{2})?(?:\\s*(?:phút|p|’|'))?";
const time = (name: string) => clock.replaceAll('#', name);
const spoken = new RegExp(
  `(?<![\\d/.-])${time('1')}(?:\\s*(?:-|–|đến)\\s*${time('2')})?(?!\\d)(?<part>\\s+(?:sáng|chiều|tối))?`,
  'iu',
);

export type TimeSaid = { startsAt: string; endsAt: string | null; words: string };

/** The first time of a line; `2 giờ chiều` is 14:00. */
export function timeSaidIn(line: string): TimeSaid | undefined {
  const match = spoken.exec(line);
  if (!match?.groups) return undefined;
  const { h1, m1, h2, m2, part = '' } = match.groups;
  const isLate = /chiều|tối/iu.test(part);
  const startsAt = timeOf(h1, m1, isLate);
  if (!startsAt) return undefined;
  return { startsAt, endsAt: timeOf(h2, m2, isLate) ?? null, words: match[0].trim() };
}

const words: readonly [RegExp, PartOfDay][] = [
  [/cả ngày|(?:một|01|1) ngày/iu, 'allDay'],
  [/(?<!\p{L})(?:buổi\s+)?sáng(?!\p{L})/iu, 'morning'],
  [/(?<!\p{L})(?:buổi\s+)?chiều(?!\p{L})/iu, 'afternoon'],
  [/(?<!\p{L})(?:buổi\s+)?tối(?!\p{L})/iu, 'evening'],
];

/** The part of the day that a line names, or the one in which a time lies. */
export function partSaidIn(line: string, startsAt: string | undefined): PartOfDay | undefined {
  const said = words.find(([word]) => word.test(line))?.[1];
  if (said || startsAt === undefined) return said;
  return startsAt < '12:00' ? 'morning' : startsAt < '18:00' ? 'afternoon' : 'evening';
}

function timeOf(hour: string | undefined, minute = '00', isLate = false): string | undefined {
  if (hour === undefined) return undefined;
  const hours = Number(hour) + (isLate && Number(hour) < 12 ? 12 : 0);
  return hours > 23 || Number(minute) > 59 ? undefined : `${two(hours)}:${minute}`;
}
