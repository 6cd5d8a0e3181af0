import { findPendingSchedule, settleSchedule } from '#db/queries/schedules.ts';
import type { ScheduledAct } from '#db/tables/kinds.ts';
import { becameOf } from '#domain/became.ts';
import type { Scene } from '#newsroom/act-on-article.ts';

/** Calls off what is ordered for an article, inside the act that makes it pointless; false when nothing was. */
export async function callOffSchedule(scene: Scene, act: ScheduledAct): Promise<boolean> {
  const { q, article, at } = scene;
  noteOrder(scene, act, null);
  const pending = await findPendingSchedule(q, article.id, act);
  return pending !== undefined && settleSchedule(q, pending.id, { outcome: 'cancelled', settledAt: at });
}

/** Tells the record for when something is ordered now; null for nothing. */
export function noteOrder({ state, became }: Scene, act: ScheduledAct, at: number | null): void {
  const field = act === 'publish' ? 'scheduledFor' : 'takeDownFor';
  delete became[field];
  Object.assign(became, becameOf(state, { [field]: at }));
}
