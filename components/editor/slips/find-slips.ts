import type { CheckLevel } from '#domain/finding.ts';
import { type HouseRules, noHouseRules } from '#domain/house/house-rules.ts';
import { type WordingCheckId, wordingRules } from '#domain/wording-checks.ts';

/** A slip inside one text block; positions count from the beginning of its content. */
export type BlockSlip = {
  check: WordingCheckId;
  level: CheckLevel;
  match: string;
  suggest?: string | undefined;
  from: number;
  to: number;
};

/** The rules that need no more than one block. */
export const ofBlock = (Object.keys(wordingRules) as WordingCheckId[]).filter(
  (id) => wordingRules[id].scope !== 'article',
);

/** The slips in the text of one block, wherever their words stand in it, as this house writes. */
export function slipsInText(text: string, house: HouseRules = noHouseRules): BlockSlip[] {
  return ofBlock.flatMap((check) =>
    wordingRules[check].find([text], house).flatMap(({ match, suggest }) =>
      placesOf(text, match).map((from) => ({
        ...{ check, level: wordingRules[check].level, match, suggest },
        ...{ from, to: from + match.length },
      })),
    ),
  );
}

function placesOf(text: string, match: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(match); at >= 0 && match !== ''; at = text.indexOf(match, at + match.length))
    places.push(at);
  return places;
}
