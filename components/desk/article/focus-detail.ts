import type { FindingPlace } from '#domain/finding.ts';

/** Which field of the details mends what a check found. */
const fieldOf: Partial<Record<FindingPlace, string>> = {
  section: 'section',
  byline: 'byline-1',
  dateline: 'place',
  slug: 'slug',
  updateNote: 'updateNote',
  apology: 'apology',
  conference: 'conference',
};

/** Puts the caret into the field of a finding, once its tab is shown. */
export function focusDetail(place: FindingPlace): void {
  const name = fieldOf[place];
  if (name === undefined) return;
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(`[data-place='details'] [name='${name}']`);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  });
}
