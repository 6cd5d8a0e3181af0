import { normaliseText } from '#content/normalise.ts';
import { type CheckedText, printedTexts } from './checked-texts.ts';
import type { Check, CheckLevel } from './finding.ts';
import { toolbarWordsIn } from './toolbar-words.ts';

/** What must never be printed, wherever it stands (promise 4), and what looks careless. */
export const cleanTextChecks = {
  toolbarWords: inEveryText('error', toolbarWordsIn),
  uncleanText: inEveryText('error', firstUncleanWord),
  doubledSpace: inEveryText('warn', (text) =>
    / {2,}|^ | $/m.test(text) ? excerptAt(text, / {2,}|^ | $/m) : undefined,
  ),
} as const satisfies Record<string, Check>;

function inEveryText(level: CheckLevel, matchIn: (text: string) => string | undefined): Check {
  const findIn = ({ text, ...where }: CheckedText) => {
    const match = matchIn(text);
    return match === undefined ? [] : [{ ...where, match }];
  };
  return { level, find: (article) => printedTexts(article).flatMap(findIn) };
}

/** The first word that normalising would change: NFD, ETH for Đ, NBSP, zero-width, control characters. */
function firstUncleanWord(text: string): string | undefined {
  if (normaliseText(text) === text) return undefined;
  return text.split(/[ \n]+/).find((word) => normaliseText(word) !== word) ?? text.slice(0, 40);
}

/** The place of the match with a little of what stands around it. */
function excerptAt(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return text.slice(Math.max(0, at - 15), at + 15);
}
