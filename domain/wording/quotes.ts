import type { Slip } from './slip.ts';
import { inEach } from './slip.ts';
import type { WordingRule } from './wording-rule.ts';

/** How much of the words behind a sign is shown. */
const shown = 24;

/** A quotation that nothing closes, or that nothing opened. */
export function openQuotes(text: string): Omit<Slip, 'at'>[] {
  let opened = -1;
  const found: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[“”]/gu)) {
    if (sign === '“') {
      if (opened >= 0) found.push(opened);
      opened = index;
    } else if (opened < 0) found.push(index);
    else opened = -1;
  }
  if (opened >= 0) found.push(opened);
  return found.map((at) => ({ match: excerpt(text, at) }));
}

/** Straight quotation marks, and the curved ones that the house prints; an inch or a minute has a number before it. */
export function straightQuotes(text: string): Omit<Slip, 'at'>[] {
  return [...text.matchAll(/(?<![\d"])"(?<words>[^"\n]{1,300})"(?!")/gu)].map(([match, words = '']) => ({
    match,
    suggest: `“${words}”`,
  }));
}

/** The sign with the words beside it, whole ones. */
function excerpt(text: string, at: number): string {
  const isOpening = text.charAt(at) === '“';
  const part = isOpening ? text.slice(at, at + shown) : text.slice(Math.max(0, at - shown), at + 1);
  const isCut = isOpening ? at + shown < text.length : at - shown > 0;
  if (!isCut) return part;
  return isOpening ? part.replace(/\s+\S*$/u, '') : part.replace(/^\S*\s+/u, '');
}

export const openQuote: WordingRule = {
  name: 'open-quote',
  level: 'warn',
  source: 'Signs and spaces',
  find: inEach(openQuotes),
  examples: {
    found: [
      ['Ông nói: “Việc phải xong.', [['“Việc phải xong.']]],
      ['Phong trào thi đua” năm nay', [['Phong trào thi đua”']]],
      ['“Một “hai” ba', [['“Một “hai” ba']]],
    ],
    silent: ['Chủ đề “Năm mới” và “Việc mới”.'],
  },
};

export const straightQuote: WordingRule = {
  name: 'straight-quote',
  level: 'info',
  source: 'Signs and spaces',
  find: inEach(straightQuotes),
  examples: {
    found: [['phong trào "Cả nước chung tay"', [['"Cả nước chung tay"', '“Cả nước chung tay”']]]],
    silent: ['màn hình 24" và 27" cùng loại, chữ “cong”'],
  },
};
