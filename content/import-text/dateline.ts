import { places } from './places.ts';

/** How far into a standfirst its date and place are looked for. */
const openingLength = 200;

const dayWord =
  '(?<!\\p{L})(?:^(?:Vào )?[Nn]gày|(?<=, )(?:vào )?ngày(?= [^,.;]{3,28},? tại )|(?:Rạng |rạng )?[Ss]áng(?: sớm)?|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Hh]ôm (?:nay|qua)|[Tt]hứ \\p{L}+|[Cc]hủ nhật)';
const vietnameseDate = new RegExp(
  `${dayWord}(?: nay| qua)?,? ?\\(?(?:ngày )?(\\d{1,2})(?: ?[-/.] ?| tháng )(\\d{1,2})(?:(?: ?[-/.] ?|,? năm )(\\d{4}))?(?![\\d-])(?! ?(?:đến|tới|và|–|-) ?(?:ngày )?\\d)`,
  'u',
);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthName = `(${months.join('|')})[a-z]*\\.?`;
const monthFirst = new RegExp(`${monthName} (\\d{1,2})(?:,? (\\d{4}))?(?![\\d–-])`);
const dayFirst = new RegExp(`(?<![\\d–-])(\\d{1,2}) ${monthName}(?:,? (\\d{4}))?`);

/** Whether the opening of a text says on which day it happened, with or without the year. */
export function saysDay(text: string): boolean {
  return dayOf(text) !== undefined;
}

/** The date that an opening says in full, as YYYY-MM-DD. Null without a year, for a span of days, or for no such day. */
export function readDate(text: string): string | null {
  const found = dayOf(text);
  return found?.year === undefined ? null : isoDate(found.year, found.month, found.day);
}

type Day = { day: number; month: number; year: number | undefined };

function dayOf(text: string): Day | undefined {
  const opening = text.slice(0, openingLength);
  const [, day, month, year] = vietnameseDate.exec(opening) ?? [];
  return day ? { day: Number(day), month: Number(month), year: numberOf(year) } : englishDayOf(opening);
}

function englishDayOf(opening: string): Day | undefined {
  const [, first, firstDay, firstYear] = monthFirst.exec(opening) ?? [];
  if (first) return { day: Number(firstDay), month: monthOf(first), year: numberOf(firstYear) };
  const [, day, second, year] = dayFirst.exec(opening) ?? [];
  return second ? { day: Number(day), month: monthOf(second), year: numberOf(year) } : undefined;
}

function monthOf(name: string): number {
  return months.indexOf(name) + 1;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2100;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

// The longest name first, so that “Vinh” does not cut “Vĩnh Long” short, nor “Huế” hide “Thừa Thiên Huế”.
const knownPlace = [...places]
  .sort((one, other) => other.length - one.length)
  .map((place) => place.replaceAll('.', '\\.'))
  .join('|');
const kindOfPlace = '(?:(?:tỉnh|thành phố|TP\\.?|[Tt]hủ đô|thị xã|the city of) )?';
const namedPlace = new RegExp(
  `(?<!\\p{L})(?:[Tt]ại|[Ởở]|in) ${kindOfPlace}(${knownPlace})(?![\\p{L}\\p{M}]| \\p{Lu})`,
  'u',
);
// “tại Trụ sở Bộ Quốc phòng, Hà Nội,” and “(Hà Nội)”.
const placeOfVenue = new RegExp(
  `(?<!\\p{L})[Tt]ại [^,.(]{2,60}[,(] ?${kindOfPlace}(${knownPlace})(?=[,.)])`,
  'u',
);
// “HANOI, Jan. 5” of an English agency; the house writes it in capitals.
const placeFirst = new RegExp(`^(${knownPlace})(?:,| [-–—(])`, 'iu');
// A name that no list knows: every word a capital one, and a comma at once.
const otherPlace = /[Tt]ại ((?!TP)\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3})(?=,)/u;

/** The place that an opening names, or null. */
export function readPlace(text: string): string | null {
  const opening = text.slice(0, openingLength);
  const found = [placeFirst, namedPlace, placeOfVenue, otherPlace].map(
    (pattern) => pattern.exec(opening)?.[1],
  );
  const place = found.find((name) => name !== undefined);
  return places.find((known) => known.toLowerCase() === place?.toLowerCase()) ?? place ?? null;
}
