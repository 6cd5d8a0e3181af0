import type { Slip } from '#domain/wording/slip.ts';
import type { WordingCheckId } from '#domain/wording-checks.ts';

type Source = { lineOf: (at: number) => number; textOf: (at: number) => string };
type Shape = (slip: Slip, source: Source) => { rule: string } & Record<string, unknown>;

/** How other programs are told of what each rule found: its name, where, and what is of use. */
export const issueShapes = {
  doubledSyllable: (slip, source) => ({
    ...replacement('dup-syllable')(slip, source),
    ...contextOf(slip, source.textOf(slip.at)),
  }),
  documentTypeCase: replacement('type-word-case'),
  documentSpacing: replacement('document-spacing'),
  documentCentre: replacement('document-centre'),
  documentPartyForm: replacement('party-body-with-state-separator'),
  bodyNameCase: (slip, { lineOf }) => {
    const lines = [slip.at, ...(slip.also ?? [])].map(lineOf);
    const where = { line: lines[0], ...(lines.length > 1 && { lines }), count: slip.count ?? 1 };
    return { rule: 'org-name-case', ...where, match: slip.match, suggest: slip.suggest };
  },
  abbreviation: replacement('abbr-not-expanded'),
  documentWithoutSign: replacement('document-without-sign'),
  setPhrase: replacement('set-phrase'),
  rankDisagrees: replacement('rank-disagrees'),
  impossibleSyllable: replacement('impossible-syllable'),
  toneStyle: replacement('tone-style'),
  spacing: replacement('spacing'),
  openQuote: replacement('open-quote'),
  straightQuote: replacement('straight-quote'),
  dateStyle: replacement('date-style'),
  interview: replacement('speech-as-interview'),
  secretMark: replacement('secret-mark'),
  sum: replacement('sum-differs'),
  weekday: replacement('weekday-of-other-date'),
  longSentence: ({ at, words }, { lineOf }) => ({ rule: 'long-sentence', line: lineOf(at), words }),
  repeatedPassage: ({ at, also = [at], words }, { lineOf }) => ({
    rule: 'repeated-passage',
    lines: [at, ...also].map(lineOf),
    words,
  }),
  openEnding: place('open-ended-ellipsis'),
  quotedTitle: place('quote-vs-document-title'),
} as const satisfies Record<WordingCheckId, Shape>;

function replacement(rule: string): Shape {
  return ({ at, match, suggest }, { lineOf }) => ({
    rule,
    line: lineOf(at),
    match,
    ...(suggest && { suggest }),
  });
}

function place(rule: string): Shape {
  return ({ at }, { lineOf }) => ({ rule, line: lineOf(at) });
}

/** A doubled syllable says little by itself: the syllable before it and the one after it stand beside it. */
function contextOf({ match, suggest = '' }: Slip, text: string): Record<string, string> {
  const from = text.indexOf(match);
  const before = /(\S+ )?$/.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^ [\p{L}\p{N}]+/u.exec(text.slice(from + match.length))?.[0] ?? '';
  return { context: before + match + after, contextSuggest: before + suggest + after };
}
