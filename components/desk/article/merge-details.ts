import type { Problem } from '#components/desk/desk-api.ts';
import { type DetailChange, detailChanges } from '#domain/detail-changes.ts';
import { type ArticleMetadata, metadataSchema } from '#domain/metadata.ts';

export type ServerDetails = { metadata: ArticleMetadata; metaVersion: number };

/** What the server has instead, where it says that these details are behind. */
export function newerDetails(problem: Problem): ServerDetails | undefined {
  if (problem.code !== 'behindMetadata') return undefined;
  const metadata = metadataSchema.safeParse(problem.metadata);
  return metadata.success ? { metadata: metadata.data, metaVersion: problem.metaVersion } : undefined;
}

export function sameDetails(one: ArticleMetadata, other: ArticleMetadata): boolean {
  return detailChanges(one, other).length === 0;
}

/** Three ways to one: what I changed since `base` stays mine, the rest is theirs. */
export function mergeDetails(
  base: ArticleMetadata,
  mine: ArticleMetadata,
  theirs: ArticleMetadata,
): ArticleMetadata {
  const changed = detailChanges(base, mine).map(({ detail }) => detail);
  return { ...theirs, ...Object.fromEntries(changed.map((detail) => [detail, mine[detail]])) };
}

/** The details that both changed, and not to the same: `before` is theirs, `after` is mine. */
export function conflictsOf(
  base: ArticleMetadata,
  mine: ArticleMetadata,
  theirs: ArticleMetadata,
): DetailChange[] {
  const changed = new Set(detailChanges(base, mine).map(({ detail }) => detail));
  const changedByThem = new Set(detailChanges(base, theirs).map(({ detail }) => detail));
  return detailChanges(theirs, mine).filter(({ detail }) => changed.has(detail) && changedByThem.has(detail));
}
