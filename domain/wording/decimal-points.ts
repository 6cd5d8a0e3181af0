import { inEach, type Slip } from './slip.ts';
import type { WordingRule } from './wording-rule.ts';

/** `97.2%`: three figures behind a point are thousands, one or two are a fraction. */
const pointed =
  /(?<![\d.,/-])(\d{1,3})\.(\d{1,2})(?= ?%| (?:điểm|lần|triệu|tỷ|tỉ|nghìn|độ|mét|km|kg|ha|tấn|tạ)(?!\p{L}))/gu;

/** Fractions with a point, where Vietnamese writes a comma. Source: docs/sources.md, Numbers. */
export function decimalPoints(text: string): Omit<Slip, 'at'>[] {
  return [...text.matchAll(pointed)].map(([match, whole, fraction]) => ({
    match,
    suggest: `${whole},${fraction}`,
  }));
}

export const decimalPoint: WordingRule = {
  name: 'decimal-point',
  level: 'info',
  source: 'Numbers',
  find: inEach(decimalPoints),
  examples: {
    found: [
      ['Huấn luyện đạt 97.2% kế hoạch.', [['97.2', '97,2']]],
      [
        'Tăng 1.25 lần, thu 3.5 tỷ đồng',
        [
          ['1.25', '1,25'],
          ['3.5', '3,5'],
        ],
      ],
    ],
    silent: [
      'Đạt 97,2%; 1.200 ha rau; 19.850 công dân; phiên bản 2.0; ngày 5.1',
      'mục 3.2, điểm 1.4 của báo cáo',
    ],
  },
};
