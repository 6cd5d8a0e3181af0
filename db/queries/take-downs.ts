import { and, eq, isNull } from 'drizzle-orm';
import { type TakeDownRow, takeDowns } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function insertTakeDown(q: Q, row: TakeDownRow): Promise<void> {
  await q.insert(takeDowns).values(row);
}

/** The take-down that stands; an article has one at most. */
export async function findTakeDown(q: Q, articleId: string): Promise<TakeDownRow | undefined> {
  const [row] = await q
    .select()
    .from(takeDowns)
    .where(and(eq(takeDowns.articleId, articleId), isNull(takeDowns.liftedAt)));
  return row;
}

/** The same by public number, for readers who come by an old address. */
export async function findTakeDownByNumber(q: Q, number: number): Promise<TakeDownRow | undefined> {
  const [row] = await q
    .select()
    .from(takeDowns)
    .where(and(eq(takeDowns.number, number), isNull(takeDowns.liftedAt)));
  return row;
}

/** Lets readers see the article again; false when somebody did before. */
export async function liftTakeDown(q: Q, id: string, by: string, at: number): Promise<boolean> {
  const lifted = await q
    .update(takeDowns)
    .set({ liftedBy: by, liftedAt: at })
    .where(and(eq(takeDowns.id, id), isNull(takeDowns.liftedAt)))
    .returning({ id: takeDowns.id });
  return lifted.length === 1;
}
