import type { CheckedText } from './checked-texts.ts';
import type { Found, FoundSource } from './finding.ts';
import type { Slip } from './wording/slip.ts';

/** What rules found in these texts, each where it stands: the same words in the same place are one thing to mend. */
export function foundIn(
  texts: readonly CheckedText[],
  slips: readonly (Slip & { source?: FoundSource })[],
): Found[] {
  const found = slips.flatMap(({ at, match, suggest, source }): Found[] => {
    const text = texts[at];
    if (!text) return [];
    const { text: _, ...where } = text;
    return [{ ...where, match, ...(suggest && { suggest }), ...(source && { source }) }];
  });
  const keyOf = ({ place, figure = 0, match }: Found) => `${place} ${figure} ${match}`;
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}
