import { and, asc, desc, eq, lte } from 'drizzle-orm';
import { type ScheduleRow, schedules } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { ScheduledAct, ScheduleOutcome } from '#db/tables/kinds.ts';

export async function insertSchedule(q: Q, schedule: ScheduleRow): Promise<void> {
  await q.insert(schedules).values(schedule);
}

/** What is ordered of this kind for an article; it has one such row at most. */
export async function findPendingSchedule(
  q: Q,
  articleId: string,
  act: ScheduledAct,
): Promise<ScheduleRow | undefined> {
  const [row] = await q
    .select()
    .from(schedules)
    .where(and(isOf(articleId, act), eq(schedules.outcome, 'pending')));
  return row;
}

/** The order of this kind that was made last, whatever became of it. */
export async function findLastSchedule(
  q: Q,
  articleId: string,
  act: ScheduledAct,
): Promise<ScheduleRow | undefined> {
  const [row] = await q
    .select()
    .from(schedules)
    .where(isOf(articleId, act))
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

function isOf(articleId: string, act: ScheduledAct) {
  return and(eq(schedules.articleId, articleId), eq(schedules.act, act));
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
