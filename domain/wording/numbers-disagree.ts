import type { Slip } from './slip.ts';

/** A number with the two syllables that say what it counts; percentages by the words behind them. */
const counted =
  /(?<![\p{L}\d.,/-])(?<number>\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,\d+)? (?<what>\p{Ll}+ \p{Ll}+)(?!\p{L})/gu;
/** No headline has more. */
const mostCounts = 10;
const unitsOfTime = /^(?:năm|tháng|ngày|giờ|phút|tuần|quý|khóa|lần|nghìn|triệu|tỷ|tỉ)/u;

/**
 * A count in headline or standfirst that the body tells otherwise: `126 hợp đồng` above, `162 hợp đồng` below. Where
 * the number above stands anywhere below, other numbers count parts, and nothing is said.
 */
export function countsThatDisagree(texts: readonly string[]): Slip[] {
  const [headline = '', sapo = '', ...body] = texts;
  const below = countsIn(body);
  return [headline, sapo].flatMap((text, at) =>
    countsIn([text])
      .slice(0, mostCounts)
      .flatMap(({ match, number, what }) => {
        const same = below.filter((one) => one.what === what);
        const differs =
          same.length === 1 && same[0]?.number !== number && !body.some((one) => stands(number, one));
        return differs ? [{ at, match, suggest: same[0]?.match }] : [];
      }),
  );
}

/** Whether a text holds this number by itself: 202 does not stand in 2020. */
function stands(number: string, text: string): boolean {
  return new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?!\\d|[.,]\\d)`, 'u').test(text);
}

function countsIn(texts: readonly string[]) {
  return texts.flatMap((text) =>
    [...text.matchAll(counted)].flatMap((found) => {
      const { number = '', what = '' } = found.groups ?? {};
      return unitsOfTime.test(what) ? [] : [{ match: found[0], number, what }];
    }),
  );
}
