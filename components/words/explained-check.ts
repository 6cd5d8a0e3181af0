import { checkReasons } from './vi/check-reasons.ts';

/** A check about words of the text, whose rule is told beside them. */
export type ExplainedCheck = keyof typeof checkReasons;

export function isExplained(check: string): check is ExplainedCheck {
  return Object.hasOwn(checkReasons, check);
}
