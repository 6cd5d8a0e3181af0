import { and, asc, eq, isNull } from 'drizzle-orm';
import { type MarkedPlaceRow, markedPlaces } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function insertPlaces(q: Q, rows: readonly MarkedPlaceRow[]): Promise<void> {
  if (rows.length > 0) await q.insert(markedPlaces).values([...rows]);
}

/** The places of the last return, in the order of the text, until they are closed. */
export function listOpenPlaces(q: Q, articleId: string): Promise<MarkedPlaceRow[]> {
  return q
    .select()
    .from(markedPlaces)
    .where(isOpen(articleId))
    .orderBy(asc(markedPlaces.from), asc(markedPlaces.id));
}

export async function closePlaces(q: Q, articleId: string, at: number): Promise<void> {
  await q.update(markedPlaces).set({ closedAt: at }).where(isOpen(articleId));
}

type Answer = { answer: string | null; answeredBy: string | null; answeredAt: number | null };

/** Answers an open place, or takes the answer back; false when there is none. */
export async function answerOpenPlace(
  q: Q,
  { articleId, placeId }: { articleId: string; placeId: string },
  answer: Answer,
): Promise<boolean> {
  const answered = await q
    .update(markedPlaces)
    .set(answer)
    .where(and(eq(markedPlaces.id, placeId), isOpen(articleId)))
    .returning({ id: markedPlaces.id });
  return answered.length === 1;
}

function isOpen(articleId: string) {
  return and(eq(markedPlaces.articleId, articleId), isNull(markedPlaces.closedAt));
}
