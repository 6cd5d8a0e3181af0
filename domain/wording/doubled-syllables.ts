import { inEach } from './slip.ts';
import { compounds, reduplicated } from './true-doubles.ts';
import type { WordingRule } from './wording-rule.ts';

/** The same syllable twice, and where in the text (UTF-16 units); `after` is the syllable that follows. */
export type Doubled = { match: string; from: number; suggest: string };

const pair = /(?<![\p{L}\p{N}\p{M}])(\p{L}{2,})([ \u00A0]+)(\1)(?![\p{L}\p{N}\p{M}])/giu;
const preceding = /(\p{L}+)[ \u00A0]+$/u;
const following = /^[ \u00A0]+(\p{L}+)/u;
/** No syllable is longer, nor the spaces before it. */
const looked = 40;

/**
 * Syllables that stand twice by a slip: *tổ chức chức đảng*. Doubles of the language, names, and a word that begins as
 * the one before it ends (*đại biểu biểu quyết*) are left alone. Source: docs/sources.md, Doubled syllables.
 */
export function doubledSyllables(text: string): Doubled[] {
  const found: Doubled[] = [];
  const pattern = new RegExp(pair);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, first = '', gap = '', second = ''] = match;
    const end = match.index + whole.length;
    const next = following.exec(text.slice(end, end + looked))?.[1] ?? '';
    const before = preceding.exec(text.slice(Math.max(0, match.index - looked), match.index))?.[1] ?? '';
    if (isSlip(first, second, { before, next }))
      found.push({ match: whole, from: match.index, suggest: first });
    // The second may be the first of the next pair.
    pattern.lastIndex = match.index + first.length + gap.length;
  }
  return [...found, ...doubledPairs(text)];
}

/** Two syllables that stand there twice: *công tác công tác*. Names begin with a capital, and numbers are none. */
const twoTwice =
  /(?<![\p{L}\p{N}\p{M}-])((\p{L}{1,7})[ \u00A0]+(\p{Ll}{1,7}))[ \u00A0]+(\2[ \u00A0]+\3)(?![\p{L}\p{N}\p{M}-])/giu;
/** Said twice on purpose: *từng bước từng bước*, *ngày lại ngày lại*. */
const onPurpose = /(?<!\p{L})(?:từng|lại|dần|nữa|mãi|càng)(?!\p{L})/iu;

function doubledPairs(text: string): Doubled[] {
  return [...text.matchAll(twoTwice)].flatMap((match) => {
    const [whole, words = '', first = '', second = '', again = ''] = match;
    const isSame = first.toLocaleLowerCase('vi') === second.toLocaleLowerCase('vi');
    const isName = /^\p{Lu}/u.test(again) && again !== again.toLocaleUpperCase('vi');
    if (isSame || isName || onPurpose.test(words)) return [];
    return [{ match: whole, from: match.index, suggest: words }];
  });
}

type Beside = { before: string; next: string };

function isSlip(first: string, second: string, { before, next }: Beside): boolean {
  const folded = second.toLocaleLowerCase('vi');
  if (isName(first, second) || reduplicated.has(folded)) return false;
  // One word ends and another begins: only where both are words.
  const [left, right] = [`${before} ${folded}`, `${folded} ${next}`];
  return !(compounds.has(left.toLocaleLowerCase('vi')) && compounds.has(right.toLocaleLowerCase('vi')));
}

/** *Linh Linh*, *bản Bản Phố*: a capital inside a sentence begins a name. A line in capitals has no names to see. */
function isName(first: string, second: string): boolean {
  const isShouted = first === first.toLocaleUpperCase('vi') && second === second.toLocaleUpperCase('vi');
  return !isShouted && second.charAt(0) !== second.charAt(0).toLocaleLowerCase('vi');
}

export const doubledSyllable: WordingRule = {
  name: 'dup-syllable',
  level: 'error',
  source: 'Doubled syllables',
  find: inEach(doubledSyllables),
  examples: {
    found: [
      ['Đề xuất kiện toàn tổ chức chức đảng, tổ chức biên chế', [['chức chức', 'chức']]],
      ['Các các đại biểu dự hội nghị', [['Các các', 'Các']]],
      ['nâng cao chất lượng của của đội ngũ', [['của của', 'của']]],
      ['TỔ CHỨC CHỨC ĐẢNG', [['CHỨC CHỨC', 'CHỨC']]],
      ['hội nghị đã  đã bế mạc', [['đã  đã', 'đã']]],
      ['làm tốt công tác công tác chính sách', [['công tác công tác', 'công tác']]],
      ['Các đơn vị đơn vị đã nhận lệnh', [['đơn vị đơn vị', 'đơn vị']]],
    ],
    silent: [
      'luôn luôn, ngày ngày, dần dần, người người',
      'Các đại biểu biểu quyết thông qua nghị quyết',
      'cán bộ bộ phận một cửa; các cơ quan quan tâm',
      'đồng chí Nguyễn Linh Linh, xã Bản Phố, bản Bản Phố',
      'năm năm qua; hai hai phần ba',
      'từng bước từng bước; công tác, công tác đảng; Thiên An Thiên An; ngày này ngày khác',
    ],
  },
};
