import { and, desc, eq, inArray, max } from 'drizzle-orm';
import { editions, type RevisionRow, revisions } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function insertRevision(q: Q, revision: RevisionRow): Promise<void> {
  await q.insert(revisions).values(revision);
}

/** A revision of this article, body included; one of another article is not found. */
export async function findRevision(q: Q, articleId: string, id: string): Promise<RevisionRow | undefined> {
  const [revision] = await q
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.id, id)));
  return revision;
}

/** The text that an import brought, before any step; undefined for an article that began empty. */
export async function findRevisionBeforeSteps(q: Q, articleId: string): Promise<RevisionRow | undefined> {
  const [revision] = await q
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.version, 0)))
    .limit(1);
  return revision;
}

/** The revision that holds exactly this content, body left out. */
export async function findRevisionByHash(q: Q, articleId: string, hash: string) {
  const [revision] = await q
    .select({ id: revisions.id, hash: revisions.hash, number: revisions.number })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.hash, hash)));
  return revision;
}

/** The number of the newest revision; 0 when there is none. */
export async function findLastRevisionNumber(q: Q, articleId: string): Promise<number> {
  const [row] = await q
    .select({ last: max(revisions.number) })
    .from(revisions)
    .where(eq(revisions.articleId, articleId));
  return row?.last ?? 0;
}

/** Newest first, bodies left out. */
export function listRevisions(q: Q, articleId: string) {
  return q
    .select({
      id: revisions.id,
      number: revisions.number,
      version: revisions.version,
      hash: revisions.hash,
      headline: revisions.headline,
      createdAt: revisions.createdAt,
      createdBy: revisions.createdBy,
    })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.number));
}

/** Numbers of revisions by id, as pairs. */
export async function listRevisionNumbers(q: Q, ids: readonly string[]): Promise<[string, number][]> {
  if (ids.length === 0) return [];
  const rows = await q
    .select({ id: revisions.id, number: revisions.number })
    .from(revisions)
    .where(inArray(revisions.id, [...ids]));
  return rows.map(({ id, number }) => [id, number]);
}

/** Which revision an edition printed. */
export async function findRevisionOfEdition(q: Q, editionId: string) {
  const [row] = await q
    .select({ revisionId: editions.revisionId, hash: editions.hash })
    .from(editions)
    .where(eq(editions.id, editionId));
  return row;
}
