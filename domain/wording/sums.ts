import type { Slip } from './slip.ts';
import { inEach } from './slip.ts';
import type { WordingRule } from './wording-rule.ts';

const number = '\\d{1,3}(?:\\.\\d{3})+|\\d{1,9}';
/** `250 đại biểu, gồm 120 nam và 130 nữ`; the list ends with the sentence. */
const listed = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?<total>${number}) (?<what>\\p{Ll}[^\\d.,;:!?()]{2,40}?),? (?<link>trong đó|gồm|bao gồm)(?: có)?:? (?<parts>[^.;!?()]{5,200})`,
  'giu',
);
const part = new RegExp(`(?<![\\p{L}\\d.,/-])(?<number>${number}) (?<what>\\p{Ll}+)`, 'gu');
/** `230/250 đại biểu (92%)`, `đạt 92%`: a part, its whole, and the share of it. */
const share = new RegExp(
  `(?<!(?:ngày|sáng|trưa|chiều|tối|đêm|từ|đến|hết|trước|sau) )(?<![\\p{L}\\d.,/-])(?<part>${number})/(?<whole>${number})(?<what>(?: \\p{L}{1,12}){0,5}),? (?:\\((?:đạt |chiếm |bằng )?|đạt (?:tỷ lệ )?|chiếm (?:tỷ lệ )?|bằng )(?<percent>\\d{1,3}(?:,\\d{1,2})?)(?<sign> ?%)`,
  'gu',
);
const percentage = /(?<![\d.,])(\d{1,3}(?:,\d{1,2})?) ?%/gu;

/**
 * Parts that do not make their whole: a list after *gồm* with another sum, a part after *trong đó* that is larger than
 * the whole, percentages with *còn lại* that do not make a hundred, a share that is not that of its part and whole. A
 * list of other things than the whole counts (*3 hội nghị, gồm 12 phiên*) is known by a part that is larger, and left
 * alone.
 */
export function sumsThatDiffer(text: string): Omit<Slip, 'at'>[] {
  return [
    ...[...text.matchAll(listed)].flatMap(ofList),
    ...sentencesOf(text).flatMap(ofPercentages),
    ...[...text.matchAll(share)].flatMap(ofShare),
  ];
}

function ofList({ groups }: RegExpMatchArray): Omit<Slip, 'at'>[] {
  const { total = '', what = '', link = '', parts = '' } = groups ?? {};
  // Percentages and decimals count shares, not things.
  if (/%|\d,\d/u.test(parts)) return [];
  const counted = [...parts.matchAll(part)].map((match) => ({
    words: match[0],
    value: numberOf(match.groups?.number),
  }));
  const whole = numberOf(total);
  if (/^trong đó$/iu.test(link)) {
    const same = counted.filter(({ words }) => words.endsWith(` ${what.split(' ')[0]}`));
    return same.filter(({ value }) => value > whole).map(({ words }) => ({ match: words }));
  }
  const sum = counted.reduce((made, { value }) => made + value, 0);
  const isOfWhole = counted.length > 1 && counted.every(({ value }) => value < whole);
  return isOfWhole && sum !== whole
    ? [{ match: `${total} ${what}`, suggest: `${grouped(sum)} ${what}` }]
    : [];
}

function ofPercentages(sentence: string): Omit<Slip, 'at'>[] {
  if (!/còn lại/iu.test(sentence)) return [];
  const shares = [...sentence.matchAll(percentage)].map(([match, share = '']) => ({
    match,
    value: Number(share.replace(',', '.')),
  }));
  const sum = shares.reduce((made, { value }) => made + value, 0);
  // One percent is lost to rounding.
  const isWrong = shares.length > 1 && Math.abs(sum - 100) > 1;
  return isWrong ? shares.slice(-1).map(({ match }) => ({ match })) : [];
}

/** A share may be rounded as far as it is written. */
function ofShare({ 0: match, groups }: RegExpMatchArray): Omit<Slip, 'at'>[] {
  const { part = '', whole = '', what = '', percent = '', sign = '' } = groups ?? {};
  // `5/12 đạt 40%` may be a day.
  const mayBeDay = numberOf(whole) <= 12 && what === '';
  if (mayBeDay || numberOf(part) > numberOf(whole)) return [];
  const digits = percent.split(',')[1]?.length ?? 0;
  const right = (100 * numberOf(part)) / numberOf(whole);
  const isRight = Math.abs(right - Number(percent.replace(',', '.'))) <= 10 ** -digits;
  if (!Number.isFinite(right) || isRight) return [];
  const words = `${right.toFixed(digits).replace('.', ',')}${sign}`;
  return [{ match, suggest: match.slice(0, match.length - percent.length - sign.length) + words }];
}

function sentencesOf(text: string): string[] {
  return text.split(/[.;!?](?=\s|$)/u);
}

function numberOf(written = ''): number {
  return Number(written.replaceAll('.', ''));
}

/** `1234` as the house writes it: 1.234. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

export const sum: WordingRule = {
  name: 'sum-differs',
  level: 'warn',
  source: 'Numbers',
  find: inEach(sumsThatDiffer),
  examples: {
    found: [
      ['Có 230/250 đại biểu (96%) tán thành.', [['230/250 đại biểu (96%', '230/250 đại biểu (92%']]],
      [
        'Đã nghiệm thu 45/60 công trình, đạt 85,5%.',
        [['45/60 công trình, đạt 85,5%', '45/60 công trình, đạt 75,0%']],
      ],
      ['Dự có 250 đại biểu, gồm 120 nam và 125 nữ.', [['250 đại biểu', '245 đại biểu']]],
      ['Có 12 tập thể, trong đó 15 tập thể loại giỏi.', [['15 tập']]],
      ['Có 45% đồng ý, 40% không đồng ý, còn lại 20% không có ý kiến.', [['20%']]],
    ],
    silent: [
      'Có 230/250 đại biểu (92%), 45/60 hộ đạt 75%, 1/3 số hộ chiếm 33,3%. Ngày 5/1 đạt 40% kế hoạch.',
      'Dự có 250 đại biểu, gồm 120 nam và 130 nữ. Dự thảo gồm 5 chương, 27 điều.',
      'Ba ngày có 3 hội nghị, gồm 12 phiên, 40 tham luận; 250 đại biểu, trong đó 180 đảng viên, 120 nữ.',
      'Có 45% đồng ý, còn lại 55%. Tăng 20%, đạt 130% kế hoạch.',
    ],
  },
};
