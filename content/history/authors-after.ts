import type { Node } from '@tiptap/pm/model';
import type { Step } from '@tiptap/pm/transform';
import { type AuthorSpan, cutSpans, joinSpans, overlaySpans } from './author-spans.ts';
import { keptText } from './kept-text.ts';

/** Where the content of a step comes from, when nobody wrote it just now: a restored passage of an older moment. */
export type Origin = { authors: readonly AuthorSpan[]; from: number };

/** What somebody cut out a moment ago, and whose it was: a cut and a paste, or a block that changes places. */
export type Lifted = { doc: Node; from: number; to: number; authors: readonly AuthorSpan[] };

type Change = {
  step: Step;
  before: Node;
  after: Node;
  by: string;
  origin?: Origin | undefined;
  lifted?: Lifted | undefined;
};
type Range = { oldStart: number; oldEnd: number; newStart: number; newEnd: number };

/**
 * Who wrote which part of the document after a step. What the step left alone stays its writer's, what it only moved
 * or put back after a cut as well; what it restored belongs to whoever wrote it first; everything else is `by`'s.
 */
export function authorsAfter(authors: readonly AuthorSpan[], change: Change): AuthorSpan[] {
  const ranges: Range[] = [];
  change.step.getMap().forEach((oldStart, oldEnd, newStart, newEnd) => {
    ranges.push({ oldStart, oldEnd, newStart, newEnd });
  });
  if (ranges.length === 0) return [...authors];
  const last = ranges.at(-1);
  const rest = last
    ? cutSpans(authors, last.oldEnd, Number.POSITIVE_INFINITY, last.newEnd - last.oldEnd)
    : [];
  const moved = ranges.flatMap((range, index) => [
    ...leftAlone(authors, ranges[index - 1], range),
    ...insideOf(authors, range, change),
  ]);
  return joinSpans([...moved, ...rest]);
}

/** What stands between one changed range and the next. */
function leftAlone(authors: readonly AuthorSpan[], before: Range | undefined, next: Range): AuthorSpan[] {
  return cutSpans(authors, before?.oldEnd ?? 0, next.oldStart, next.newStart - next.oldStart);
}

function insideOf(
  authors: readonly AuthorSpan[],
  { oldStart, oldEnd, newStart, newEnd }: Range,
  { before, after, by, origin, lifted }: Change,
): AuthorSpan[] {
  if (newStart === newEnd) return [];
  const fresh = [{ from: newStart, to: newEnd, by }];
  if (origin) {
    const known = cutSpans(
      origin.authors,
      origin.from,
      origin.from + newEnd - newStart,
      newStart - origin.from,
    );
    return overlaySpans(fresh, known);
  }
  const inside = { doc: after, from: newStart, to: newEnd };
  const sources = [{ doc: before, from: oldStart, to: oldEnd, authors }, ...(lifted ? [lifted] : [])];
  return sources.reduce((spans, source) => overlaySpans(spans, keptFrom(source, inside)), fresh);
}

/** The writers of what `inside` has in common with an older range, at its places there. */
function keptFrom(source: Lifted, inside: { doc: Node; from: number; to: number }): AuthorSpan[] {
  return keptText(source, inside)
    .flatMap(({ older, newer, length }) => cutSpans(source.authors, older, older + length, newer - older))
    .sort((one, other) => one.from - other.from);
}

/** What a step cut out, when it cut out words and put none in. */
export function liftedBy({ step, before }: Pick<Change, 'step' | 'before'>, authors: readonly AuthorSpan[]) {
  let lifted: Lifted | undefined;
  step.getMap().forEach((from, to, newStart, newEnd) => {
    const isCut = newStart === newEnd && before.textBetween(from, to).trim() !== '';
    if (isCut) lifted = { doc: before, from, to, authors };
  });
  return lifted;
}
