import { isDay } from '#domain/days.ts';
import type { HouseDays } from '#domain/house/house-rules.ts';
import { two } from '#domain/newsroom-clock.ts';
import type { Slip } from './slip.ts';
import { inEach } from './slip.ts';
import type { WordingRule } from './wording-rule.ts';

const whole = /(?<![\d/.-])(?<d>\d{1,2})(?<s>[/.-])(?<m>\d{1,2})\k<s>(?<y>(?:19|20)\d{2})(?![\d/-]|\.\d)/gu;
/** Without a year only behind a word that says it is a day. */
const short =
  /(?<=(?:ngày|sáng|trưa|chiều|tối|đêm) )(?<d>\d{1,2})(?<s>[/.-])(?<m>\d{1,2})(?![\d/-]|[.,]\d| tháng)/giu;

/** Days written with another sign than the house's: `5/1/2023`, `ngày 5.1`. Source: docs/sources.md, Dates in copy. */
export function datesOfOtherStyle(text: string, { daySign = '-' }: HouseDays): Omit<Slip, 'at'>[] {
  return [...text.matchAll(whole), ...text.matchAll(short)].flatMap((match) => {
    const { d = '', m = '', y, s } = match.groups ?? {};
    if (s === daySign) return [];
    if (!isDay(`${y ?? '2024'}-${two(Number(m))}-${two(Number(d))}`)) return [];
    const suggest = [Number(d), Number(m), ...(y ? [y] : [])].join(daySign);
    return [{ match: match[0], suggest }];
  });
}

export const dateStyle: WordingRule = {
  name: 'date-style',
  level: 'info',
  source: 'Dates in copy',
  find: inEach(datesOfOtherStyle),
  examples: {
    found: [
      ['Ngày 05/01/2023, tại Hà Nội', [['05/01/2023', '5-1-2023']]],
      [
        'Sáng 5/1, chiều 6.1',
        [
          ['5/1', '5-1'],
          ['6.1', '6-1'],
        ],
      ],
    ],
    silent: [
      'Nghị định 30/2020/NĐ-CP, tỷ lệ 3/4, giai đoạn 2021-2030, 5-1-2023, đường 2/9',
      'ngày 31/2, ngày 5-1, điểm 9.5, ngày 1.000 lượt',
    ],
  },
};
