import type { EventRow } from '#db/schema.ts';
import type { SubmissionView } from '#domain/views/article-view.ts';

type Kept = { id: string; number: number; hash: string };

/**
 * The last two revisions that were submitted, newest first; `events` newest first. What changed since the last is what
 * was done in review, what changed since the one before is what its author mended.
 */
export function submissionsOf(
  events: readonly Pick<EventRow, 'kind' | 'revisionId' | 'at'>[],
  revisions: readonly Kept[],
  headHash: string,
): SubmissionView[] {
  const kept = new Map(revisions.map((revision) => [revision.id, revision]));
  const submitted = events.filter(({ kind }) => kind === 'submitted').slice(0, 2);
  return submitted.flatMap(({ revisionId, at }) => {
    const revision = revisionId === null ? undefined : kept.get(revisionId);
    if (!revision) return [];
    const { id, number, hash } = revision;
    return [{ revisionId: id, number, at, isHead: hash === headHash }];
  });
}
