import { and, asc, desc, eq, gt, isNull, lte, min, sql } from 'drizzle-orm';
import { type ArrangementRow, arrangements } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function insertArrangement(q: Q, row: ArrangementRow): Promise<void> {
  await q.insert(arrangements).values(row);
}

export async function findArrangement(q: Q, id: string): Promise<ArrangementRow | undefined> {
  const [row] = await q.select().from(arrangements).where(eq(arrangements.id, id));
  return row;
}

/** What a page shows at `now` and showed before it, the newest first; none while nobody has arranged it. */
export function listBegun(
  q: Q,
  frontId: string,
  { now, limit }: { now: number; limit: number },
): Promise<ArrangementRow[]> {
  return q
    .select()
    .from(arrangements)
    .where(
      and(
        eq(arrangements.frontId, frontId),
        isNull(arrangements.calledOffAt),
        lte(arrangements.startsAt, now),
      ),
    )
    .orderBy(desc(arrangements.startsAt), desc(arrangements.savedAt), desc(arrangements.id))
    .limit(limit);
}

/** What a page will show later, the soonest first. */
export function listUpcoming(q: Q, frontId: string, now: number): Promise<ArrangementRow[]> {
  return q
    .select()
    .from(arrangements)
    .where(
      and(
        eq(arrangements.frontId, frontId),
        isNull(arrangements.calledOffAt),
        gt(arrangements.startsAt, now),
      ),
    )
    .orderBy(asc(arrangements.startsAt), asc(arrangements.savedAt), asc(arrangements.id));
}

/** The pages whose arrangement changes by itself after `after`, up to `until` (ms, included). */
export async function listFrontsStarting(
  q: Q,
  { after, until }: { after: number; until: number },
): Promise<string[]> {
  const rows = await q
    .selectDistinct({ frontId: arrangements.frontId })
    .from(arrangements)
    .where(
      and(
        isNull(arrangements.calledOffAt),
        gt(arrangements.startsAt, after),
        lte(arrangements.startsAt, until),
      ),
    );
  return rows.map(({ frontId }) => frontId);
}

/** When the next one begins; undefined when none is to. */
export async function findNextStart(q: Q, after: number): Promise<number | undefined> {
  const [row] = await q
    .select({ startsAt: min(arrangements.startsAt) })
    .from(arrangements)
    .where(and(isNull(arrangements.calledOffAt), gt(arrangements.startsAt, after)));
  return row?.startsAt ?? undefined;
}

/** False when it was called off already. */
export async function callOff(q: Q, id: string, by: { at: number; personId: string }): Promise<boolean> {
  const changed = await q
    .update(arrangements)
    .set({ calledOffAt: by.at, calledOffBy: by.personId })
    .where(
      and(
        eq(arrangements.id, id),
        isNull(arrangements.calledOffAt),
        sql`${arrangements.startsAt} > ${by.at}`,
      ),
    )
    .returning({ id: arrangements.id });
  return changed.length === 1;
}
