import { findPendingSchedule, settleSchedule } from '#db/queries/schedules.ts';
import type { ScheduledAct } from '#db/tables/kinds.ts';
import type { Scene } from '#newsroom/act-on-article.ts';

/** Calls off what is ordered for an article, inside the act that makes it pointless; false when nothing was. */
export async function callOffSchedule({ q, article, at }: Scene, act: ScheduledAct): Promise<boolean> {
  const pending = await findPendingSchedule(q, article.id, act);
  return pending !== undefined && settleSchedule(q, pending.id, { outcome: 'cancelled', settledAt: at });
}
