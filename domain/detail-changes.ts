import { canonicalJson } from '#content/canonical.ts';
import type { ConferenceFacts } from './conferences/facts.ts';
import type { ArticleMetadata, Byline } from './metadata.ts';

/** How each detail reads on one line; a detail without a row does not compile. */
const readings = {
  section: (metadata) => metadata.section ?? '',
  tags: (metadata) => metadata.tags.join(', '),
  byline: (metadata) => metadata.byline.map(bylineText).join('; '),
  dateline: ({ dateline }) => [dateline.mark, dateline.place, dateline.date].filter(Boolean).join(' · '),
  language: (metadata) => metadata.language,
  sensitive: (metadata) => String(metadata.sensitive),
  slug: (metadata) => metadata.slug ?? '',
  translationOf: (metadata) => `${metadata.translationOf ?? ''}`,
  conference: ({ conference }) =>
    conference ? [conference.name, ...chosenFacts(conference)].filter(Boolean).join(' · ') : '',
  apology: ({ apology }) => (apology ? `${apology.headline}: ${apology.wrong} → ${apology.right}` : ''),
  updateKind: (metadata) => metadata.updateKind ?? '',
  updateNote: (metadata) => metadata.updateNote ?? '',
  answers: ({ answers = [] }) => answers.map(({ match, reason }) => `${match}: ${reason}`).join('; '),
} as const satisfies { [Detail in keyof Required<ArticleMetadata>]: (metadata: ArticleMetadata) => string };

function chosenFacts({ day, lastDay, part, startsAt, place, organiser, chairs }: ConferenceFacts) {
  return [day, lastDay, part, startsAt, place, organiser, chairs.join('; ')];
}

export type Detail = keyof ArticleMetadata;

/** Every detail, in the order of the form. */
export const detailNames = Object.keys(readings) as readonly Detail[];

/** One detail that differs, as text on either side; empty where nothing was given. */
export type DetailChange = { detail: Detail; before: string; after: string };

/** The details that differ, in the order of the form. */
export function detailChanges(before: ArticleMetadata, after: ArticleMetadata): DetailChange[] {
  return detailNames
    .filter((detail) => canonicalJson(before[detail] ?? null) !== canonicalJson(after[detail] ?? null))
    .map((detail) => ({ detail, before: readings[detail](before), after: readings[detail](after) }));
}

function bylineText({ roles, name }: Byline): string {
  return roles.length > 0 ? `${roles.join(', ')}: ${name}` : name;
}
