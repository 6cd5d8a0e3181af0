import type { ConferenceRecord, PartOfDay } from '#domain/conferences/record.ts';
import { shortDate } from '#domain/dates.ts';
import type { HouseDays } from '#domain/house/house-rules.ts';
import { blanks } from './blanks.ts';

const partWords: Record<PartOfDay, string> = {
  morning: 'sáng',
  afternoon: 'chiều',
  evening: 'tối',
  allDay: 'ngày',
};

/** When it is, as the house begins a sapo: `sáng 5-1`, `từ ngày 5-1 đến 7-1`; blanks where the record is open. */
export function momentWords(
  { day, lastDay, part }: Pick<ConferenceRecord, 'day' | 'lastDay' | 'part'>,
  house: HouseDays = {},
): string {
  if (day !== null && lastDay !== null && lastDay !== day)
    return `từ ngày ${houseDay(day, house)} đến ${houseDay(lastDay, house)}`;
  return `${part === null ? blanks.part : partWords[part]} ${day === null ? blanks.day : houseDay(day, house)}`;
}

/** A day inside the year that goes without saying, with the house's sign: `5-1`, `5/1`. */
export function houseDay(day: string, { daySign = '-' }: HouseDays): string {
  return shortDate(day).replace('-', daySign);
}

/** The place with the points that follow on screens. */
export function placeWords({ place, videoPoints }: Pick<ConferenceRecord, 'place' | 'videoPoints'>): string {
  const where = place ?? blanks.place;
  if (videoPoints.length === 0) return `tại ${where}`;
  const [only = ''] = videoPoints;
  const counted = videoPoints.length === 1 && /\d/.test(only);
  const points = counted ? withPoint(only) : `các điểm cầu ${videoPoints.join(', ')}`;
  return `trực tiếp tại ${where} và trực tuyến tại ${points}`;
}

function withPoint(words: string): string {
  return /điểm/iu.test(words) ? words : `${words} điểm cầu`;
}

/** The first letter large, as at the beginning of a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
