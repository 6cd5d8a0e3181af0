import type { Node } from '@tiptap/pm/model';
import type { CheckLevel } from '#domain/finding.ts';
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
  (id) => !('scope' in wordingRules[id]),
);

/** Blocks never change, they are replaced: what was found in one stays true for as long as it stands in the text. */
const known = new WeakMap<Node, readonly BlockSlip[]>();

/** The slips of a text block, looked for once however often it is asked for. */
export function slipsInBlock(block: Node): readonly BlockSlip[] {
  const before = known.get(block);
  if (before) return before;
  // One character a leaf, so that an index in the text is a position in the block.
  const text = block.textBetween(0, block.content.size, undefined, '\uFFFC');
  const slips = ofBlock.flatMap((check) =>
    wordingRules[check].rule([text]).flatMap(({ match, suggest }) =>
      placesOf(text, match).map((from) => ({
        ...{ check, level: wordingRules[check].level, match, suggest },
        ...{ from, to: from + match.length },
      })),
    ),
  );
  known.set(block, slips);
  return slips;
}

function placesOf(text: string, match: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(match); at >= 0 && match !== ''; at = text.indexOf(match, at + match.length))
    places.push(at);
  return places;
}
