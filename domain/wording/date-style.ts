import { isDay } from '#domain/days.ts';
import { two } from '#domain/newsroom-clock.ts';
import type { Slip } from './slip.ts';

const whole = /(?<![\d/.-])(?<d>\d{1,2})(?<s>[/.])(?<m>\d{1,2})\k<s>(?<y>(?:19|20)\d{2})(?![\d/-]|\.\d)/gu;
/** Without a year only behind a word that says it is a day. */
const short =
  /(?<=(?:ngày|sáng|trưa|chiều|tối|đêm) )(?<d>\d{1,2})(?<s>[/.])(?<m>\d{1,2})(?![\d/-]|[.,]\d)/giu;

/** Days written with other signs than the house's hyphen: `5/1/2023`, `ngày 5.1`. Source: docs/sources.md, Dates in copy. */
export function datesOfOtherStyle(text: string): Omit<Slip, 'at'>[] {
  return [...text.matchAll(whole), ...text.matchAll(short)].flatMap((match) => {
    const { d = '', m = '', y } = match.groups ?? {};
    if (!isDay(`${y ?? '2024'}-${two(Number(m))}-${two(Number(d))}`)) return [];
    const suggest = [Number(d), Number(m), ...(y ? [y] : [])].join('-');
    return [{ match: match[0], suggest }];
  });
}
