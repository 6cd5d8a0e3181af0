import { and, desc, eq } from 'drizzle-orm';
import { indexedTerms, type TermRow, terms } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { TermKind } from '#domain/terms.ts';

export async function findTermByKey(q: Q, kind: TermKind, nameKey: string): Promise<TermRow | undefined> {
  const [row] = await q
    .select()
    .from(terms)
    .where(and(eq(terms.kind, kind), eq(terms.nameKey, nameKey)));
  return row;
}

export async function findTermBySlug(q: Q, kind: TermKind, slug: string): Promise<TermRow | undefined> {
  const [row] = await q
    .select()
    .from(terms)
    .where(and(eq(terms.kind, kind), eq(terms.slug, slug)));
  return row;
}

export async function insertTerm(q: Q, term: TermRow): Promise<void> {
  await q.insert(terms).values(term);
}

/** The topics and names under which a live article is listed. */
export function listTermsOf(q: Q, number: number) {
  return q
    .select({ id: terms.id, kind: terms.kind, slug: terms.slug, name: terms.name, nameKey: terms.nameKey })
    .from(indexedTerms)
    .innerJoin(terms, eq(terms.id, indexedTerms.termId))
    .where(eq(indexedTerms.number, number));
}

export async function insertIndexedTerms(
  q: Q,
  rows: readonly (typeof indexedTerms.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await q.insert(indexedTerms).values([...rows]);
}

/** The newest live articles under a topic, by public number. */
export async function newestUnder(q: Q, termId: string, limit: number): Promise<number[]> {
  const rows = await q
    .select({ number: indexedTerms.number })
    .from(indexedTerms)
    .where(eq(indexedTerms.termId, termId))
    .orderBy(desc(indexedTerms.firstPublishedAt), desc(indexedTerms.number))
    .limit(limit);
  return rows.map(({ number }) => number);
}
