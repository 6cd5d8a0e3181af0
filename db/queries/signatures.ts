import { desc, eq, inArray } from 'drizzle-orm';
import { revisions, type SignatureRow, signatures } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function insertSignature(q: Q, signature: SignatureRow): Promise<void> {
  await q.insert(signatures).values(signature);
}

export function listSignatures(q: Q, articleIds: readonly string[]): Promise<SignatureRow[]> {
  return q
    .select()
    .from(signatures)
    .where(inArray(signatures.articleId, [...articleIds]));
}

/** Every signature of an article with the number of its revision, newest first. */
export function listNumberedSignatures(q: Q, articleId: string) {
  return q
    .select({ signature: signatures, revisionNumber: revisions.number })
    .from(signatures)
    .innerJoin(revisions, eq(revisions.id, signatures.revisionId))
    .where(eq(signatures.articleId, articleId))
    .orderBy(desc(signatures.at), desc(signatures.id));
}

/** Takes back every signature on one revision; tells whose they were. */
export async function deleteSignatures(q: Q, revisionId: string): Promise<string[]> {
  const rows = await q
    .delete(signatures)
    .where(eq(signatures.revisionId, revisionId))
    .returning({ personId: signatures.personId });
  return rows.map((row) => row.personId);
}
