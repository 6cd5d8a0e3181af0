import type { HouseRules } from '#domain/house/house-rules.ts';
import type { FindSlips } from './wording-rule.ts';

/** What a rule found in the texts of an article: in which one (from 0), which words, and what could stand there. */
export type Slip = {
  at: number;
  match: string;
  suggest?: string | undefined;
  /** Other texts that hold the same. */
  also?: readonly number[];
  /** How often it stands in the article, or how many words it is about. */
  count?: number;
  words?: number;
};

/** A rule that looks at each text by itself. */
export function inEach(find: (text: string, house: HouseRules) => readonly Omit<Slip, 'at'>[]): FindSlips {
  return (texts, house) => texts.flatMap((text, at) => find(text, house).map((slip) => ({ at, ...slip })));
}

/** The same words count once, at their first place; the others are told beside it. */
export function gathered(slips: readonly Slip[]): Slip[] {
  const byMatch = new Map<string, Slip[]>();
  for (const slip of slips) byMatch.set(slip.match, [...(byMatch.get(slip.match) ?? []), slip]);
  return [...byMatch.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const also = [...new Set(more.map(({ at }) => at))].filter((at) => at !== first.at);
    return [{ ...first, count: more.length + 1, ...(also.length > 0 && { also }) }];
  });
}
