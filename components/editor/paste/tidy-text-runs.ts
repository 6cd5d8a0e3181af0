import { normaliseText } from '#content/normalise.ts';

/** Normalises the text nodes of a page together: an accent that stands alone in the next node belongs to this one. */
export function tidyTextRuns(runs: readonly string[]): string[] {
  const joined = [...runs];
  joined.forEach((run, index) => {
    const [marks = ''] = /^\p{M}+/u.exec(run) ?? [];
    const before = joined[index - 1];
    if (marks === '' || before === undefined) return;
    joined[index - 1] = before + marks;
    joined[index] = run.slice(marks.length);
  });
  return joined.map(normaliseText);
}
