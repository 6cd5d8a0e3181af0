import type { Slip } from '#domain/wording/slip.ts';
import { type WordingCheckId, wordingRules } from '#domain/wording-checks.ts';

type Source = { lineOf: (at: number) => number; textOf: (at: number) => string };
type Issue = { rule: string } & Record<string, unknown>;
type Shape = (slip: Slip, source: Source) => object;

/** What other programs are told of a slip of this rule: its name, where, and what is of use. */
export function issueOf(id: WordingCheckId, slip: Slip, source: Source): Issue {
  return { rule: wordingRules[id].name, ...(shapes[id] ?? replacement)(slip, source) };
}

/** Of most rules the line, the words and what could stand there; these are told otherwise. */
const shapes: { readonly [Rule in WordingCheckId]?: Shape } = {
  doubledSyllable: (slip, source) => ({
    ...replacement(slip, source),
    ...contextOf(slip, source.textOf(slip.at)),
  }),
  bodyNameCase: ({ at, also = [], count = 1, match, suggest }, { lineOf }) => {
    const lines = [at, ...also].map(lineOf);
    return { line: lines[0], ...(lines.length > 1 && { lines }), count, match, suggest };
  },
  longSentence: ({ at, words }, { lineOf }) => ({ line: lineOf(at), words }),
  repeatedPassage: ({ at, also = [at], words }, { lineOf }) => ({ lines: [at, ...also].map(lineOf), words }),
  openEnding: place,
  quotedTitle: place,
};

function replacement({ at, match, suggest }: Slip, { lineOf }: Source): object {
  return { line: lineOf(at), match, ...(suggest && { suggest }) };
}

function place({ at }: Slip, { lineOf }: Source): object {
  return { line: lineOf(at) };
}

/** A doubled syllable says little by itself: the syllable before it and the one after it stand beside it. */
function contextOf({ match, suggest = '' }: Slip, text: string): Record<string, string> {
  const from = text.indexOf(match);
  const before = /(\S+ )?$/.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^ [\p{L}\p{N}]+/u.exec(text.slice(from + match.length))?.[0] ?? '';
  return { context: before + match + after, contextSuggest: before + suggest + after };
}
