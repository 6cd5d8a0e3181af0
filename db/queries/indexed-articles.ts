import { and, eq, gt, isNull, ne, or } from 'drizzle-orm';
import { indexedArticles, liveEditions } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function insertIndexed(q: Q, row: typeof indexedArticles.$inferInsert): Promise<void> {
  await q.insert(indexedArticles).values(row);
}

/** Its topics go with it. */
export async function deleteIndexed(q: Q, number: number): Promise<void> {
  await q.delete(indexedArticles).where(eq(indexedArticles.number, number));
}

type After = { after: number; limit: number };

/** Live articles that the index does not hold as they are, or not by these rules, from a public number on. */
export function listToIndex(q: Q, rules: number, { after, limit }: After) {
  return q
    .select({ number: liveEditions.number })
    .from(liveEditions)
    .leftJoin(indexedArticles, eq(indexedArticles.number, liveEditions.number))
    .where(
      and(
        gt(liveEditions.number, after),
        or(
          isNull(indexedArticles.number),
          ne(indexedArticles.editionId, liveEditions.editionId),
          ne(indexedArticles.rules, rules),
        ),
      ),
    )
    .orderBy(liveEditions.number)
    .limit(limit);
}

/** What the index holds and readers no longer see, from a public number on. */
export function listToDrop(q: Q, { after, limit }: After) {
  return q
    .select({ number: indexedArticles.number })
    .from(indexedArticles)
    .leftJoin(liveEditions, eq(liveEditions.number, indexedArticles.number))
    .where(and(gt(indexedArticles.number, after), isNull(liveEditions.number)))
    .orderBy(indexedArticles.number)
    .limit(limit);
}
