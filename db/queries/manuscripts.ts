import { and, eq } from 'drizzle-orm';
import { type ManuscriptRow, type MetadataVersionRow, manuscripts, metadataVersions } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function insertManuscript(q: Q, manuscript: ManuscriptRow): Promise<void> {
  await q.insert(manuscripts).values(manuscript);
}

export async function findManuscript(q: Q, articleId: string): Promise<ManuscriptRow | undefined> {
  const [manuscript] = await q.select().from(manuscripts).where(eq(manuscripts.articleId, articleId));
  return manuscript;
}

/** Where text and metadata stand, without reading them. */
export async function findVersions(q: Q, articleId: string) {
  const [versions] = await q
    .select({ version: manuscripts.version, metaVersion: manuscripts.metaVersion })
    .from(manuscripts)
    .where(eq(manuscripts.articleId, articleId));
  return versions;
}

/** Changes the working copy only if it still stands at the versions that were read; false otherwise. */
export async function changeManuscript(
  q: Q,
  seen: Pick<ManuscriptRow, 'articleId' | 'version' | 'metaVersion'>,
  change: Partial<Omit<ManuscriptRow, 'articleId'>>,
): Promise<boolean> {
  const changed = await q
    .update(manuscripts)
    .set(change)
    .where(
      and(
        eq(manuscripts.articleId, seen.articleId),
        eq(manuscripts.version, seen.version),
        eq(manuscripts.metaVersion, seen.metaVersion),
      ),
    )
    .returning({ articleId: manuscripts.articleId });
  return changed.length === 1;
}

export async function insertMetadataVersion(q: Q, version: MetadataVersionRow): Promise<void> {
  await q.insert(metadataVersions).values(version);
}
