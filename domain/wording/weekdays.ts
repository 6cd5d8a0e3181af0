import { isDay } from '#domain/days.ts';
import { two, weekdayOf } from '#domain/newsroom-clock.ts';
import type { Slip } from './slip.ts';
import { inEach } from './slip.ts';
import type { WordingRule } from './wording-rule.ts';

const names = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'] as const;
const dated =
  /(?<!\p{L})(?<weekday>chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)),? (?:ngày )?(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>(?:19|20)\d{2})(?!\d)/giu;

/** A weekday beside a date on which it did not fall: `Thứ Hai, 5-1-2023` was a Thursday. */
export function weekdaysOfOtherDates(text: string): Omit<Slip, 'at'>[] {
  return [...text.matchAll(dated)].flatMap((match) => {
    const { weekday = '', d = '', m = '', y = '' } = match.groups ?? {};
    const day = `${y}-${two(Number(m))}-${two(Number(d))}`;
    if (!isDay(day)) return [];
    const proper = names[weekdayOf(day)] ?? '';
    if (proper === weekday.toLowerCase()) return [];
    return [{ match: match[0], suggest: match[0].replace(weekday, likeCapitals(weekday, proper)) }];
  });
}

/** `thứ năm` as `Thứ Năm` or `Thứ năm`, after the word that stands there. */
function likeCapitals(model: string, words: string): string {
  const [first = '', second = ''] = model.split(' ');
  const [a = '', b = ''] = words.split(' ');
  return `${cased(first, a)} ${cased(second, b)}`;
}

function cased(model: string, word: string): string {
  const isCapital = model.charAt(0) !== model.charAt(0).toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

export const weekday: WordingRule = {
  name: 'weekday-of-other-date',
  level: 'warn',
  source: 'Numbers',
  find: inEach(weekdaysOfOtherDates),
  examples: {
    found: [['Hẹn thứ hai, 5-1-2023', [['thứ hai, 5-1-2023', 'thứ năm, 5-1-2023']]]],
    silent: ['Thứ Năm, 5-1-2023; thứ năm ngày 05/01/2023; Thứ Hai tuần tới'],
  },
};
