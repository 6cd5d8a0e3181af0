import { and, asc, desc, eq, lte } from 'drizzle-orm';
import { type ScheduleRow, schedules } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { ScheduleOutcome } from '#db/tables/kinds.ts';

export async function insertSchedule(q: Q, schedule: ScheduleRow): Promise<void> {
  await q.insert(schedules).values(schedule);
}

/** What an article is to be published as, and when; an article has one such row at most. */
export async function findPendingSchedule(q: Q, articleId: string): Promise<ScheduleRow | undefined> {
  const [row] = await q
    .select()
    .from(schedules)
    .where(and(eq(schedules.articleId, articleId), eq(schedules.outcome, 'pending')));
  return row;
}

/** The schedule that was made last, whatever became of it. */
export async function findLastSchedule(q: Q, articleId: string): Promise<ScheduleRow | undefined> {
  const [row] = await q
    .select()
    .from(schedules)
    .where(eq(schedules.articleId, articleId))
    .orderBy(desc(schedules.scheduledAt), desc(schedules.id))
    .limit(1);
  return row;
}

/** What is due at `now`, the longest due first. */
export function listDueSchedules(q: Q, now: number, limit: number): Promise<ScheduleRow[]> {
  return q
    .select()
    .from(schedules)
    .where(and(eq(schedules.outcome, 'pending'), lte(schedules.dueAt, now)))
    .orderBy(asc(schedules.dueAt), asc(schedules.id))
    .limit(limit);
}

/** When the next one is due; undefined when none is. */
export async function findNextDue(q: Q): Promise<number | undefined> {
  const [row] = await q
    .select({ dueAt: schedules.dueAt })
    .from(schedules)
    .where(eq(schedules.outcome, 'pending'))
    .orderBy(asc(schedules.dueAt))
    .limit(1);
  return row?.dueAt;
}

type Settlement = { outcome: Exclude<ScheduleOutcome, 'pending'>; settledAt: number; rule?: string };

/** Says what became of a pending schedule; false when it was settled already. */
export async function settleSchedule(q: Q, id: string, settlement: Settlement): Promise<boolean> {
  const settled = await q
    .update(schedules)
    .set({ rule: null, ...settlement })
    .where(and(eq(schedules.id, id), eq(schedules.outcome, 'pending')))
    .returning({ id: schedules.id });
  return settled.length === 1;
}
