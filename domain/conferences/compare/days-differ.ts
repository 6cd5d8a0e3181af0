import type { ConferenceRecord, PartOfDay } from '#domain/conferences/record.ts';
import { houseDay } from '#domain/conferences/template/moment-words.ts';
import type { HouseDays } from '#domain/house/house-rules.ts';
import { two } from '#domain/newsroom-clock.ts';
import type { Slip } from '#domain/wording/slip.ts';

type Times = Pick<ConferenceRecord, 'day' | 'lastDay' | 'part'>;

const said = /(?<!\p{L})(?<part>sáng|chiều|tối|ngày) (?<d>\d{1,2})[-/.](?<m>\d{1,2})(?![\d/.-]*\d)/giu;
const partOf: Record<string, PartOfDay | undefined> = { sáng: 'morning', chiều: 'afternoon', tối: 'evening' };
const wordOf: Record<PartOfDay, string> = {
  morning: 'sáng',
  afternoon: 'chiều',
  evening: 'tối',
  allDay: 'ngày',
};

/** Days and parts of the day in a sapo, at index `at`, that are not those of the record: `Chiều 6-1` for `Sáng 5-1`. */
export function daysThatDiffer(
  { day, lastDay, part }: Times,
  { sapo, at }: { sapo: string; at: number },
  house: HouseDays = {},
): Slip[] {
  if (day === null) return [];
  return [...sapo.matchAll(said)].flatMap((match) => {
    const { part: word = '', d = '', m = '' } = match.groups ?? {};
    const monthDay = `${two(Number(m))}-${two(Number(d))}`;
    const isOfDays =
      (lastDay ?? day).slice(0, 4) > day.slice(0, 4) || isBetween(monthDay, day, lastDay ?? day);
    const saidPart = partOf[word.toLowerCase()];
    const isOfPart = !saidPart || part === null || part === 'allDay' || saidPart === part;
    if (isOfDays && (isOfPart || (lastDay !== null && lastDay !== day))) return [];
    const proper = part === null ? word.toLowerCase() : wordOf[part];
    const words = `${proper} ${houseDay(day, house)}`;
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
    return [
      { at, match: match[0], suggest: isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words },
    ];
  });
}

function isBetween(monthDay: string, first: string, last: string): boolean {
  return monthDay >= first.slice(5) && monthDay <= last.slice(5);
}
