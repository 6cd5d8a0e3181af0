import { eq, lt } from 'drizzle-orm';
import { type AnsweredRequestRow, answeredRequests } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

/** What was answered to a request with this id; undefined when it is new. */
export async function findAnsweredRequest(q: Q, id: string): Promise<AnsweredRequestRow | undefined> {
  const [row] = await q.select().from(answeredRequests).where(eq(answeredRequests.id, id));
  return row;
}

/** Keeps the answer in the transaction that made it, so that a repeated request does not act twice. */
export async function insertAnsweredRequest(q: Q, row: AnsweredRequestRow): Promise<void> {
  await q.insert(answeredRequests).values(row);
}

/** Forgets answers given before `at`; nobody repeats a request that old. */
export async function dropAnsweredRequestsBefore(q: Q, at: number): Promise<void> {
  await q.delete(answeredRequests).where(lt(answeredRequests.at, at));
}
