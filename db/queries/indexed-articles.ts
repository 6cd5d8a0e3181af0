import { and, eq, isNull, ne, or } from 'drizzle-orm';
import { indexedArticles, liveEditions } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function insertIndexed(q: Q, row: typeof indexedArticles.$inferInsert): Promise<void> {
  await q.insert(indexedArticles).values(row);
}

/** Its topics go with it. */
export async function deleteIndexed(q: Q, number: number): Promise<void> {
  await q.delete(indexedArticles).where(eq(indexedArticles.number, number));
}

/** Live articles that the index does not hold as they are, or not by these rules. */
export function listToIndex(q: Q, rules: number, limit: number) {
  return q
    .select({ number: liveEditions.number })
    .from(liveEditions)
    .leftJoin(indexedArticles, eq(indexedArticles.number, liveEditions.number))
    .where(
      or(
        isNull(indexedArticles.number),
        ne(indexedArticles.editionId, liveEditions.editionId),
        ne(indexedArticles.rules, rules),
      ),
    )
    .limit(limit);
}

/** What the index holds and readers no longer see. */
export function listToDrop(q: Q, limit: number) {
  return q
    .select({ number: indexedArticles.number })
    .from(indexedArticles)
    .leftJoin(liveEditions, eq(liveEditions.number, indexedArticles.number))
    .where(and(isNull(liveEditions.number)))
    .limit(limit);
}
