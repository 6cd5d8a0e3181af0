import { findPendingSchedule, settleSchedule } from '#db/queries/schedules.ts';
import type { Scene } from '#newsroom/act-on-article.ts';

/** Calls off what an article is to be published as, inside the act that makes it pointless; false when nothing was. */
export async function callOffSchedule({ q, article, at }: Scene): Promise<boolean> {
  const pending = await findPendingSchedule(q, article.id);
  return pending !== undefined && settleSchedule(q, pending.id, { outcome: 'cancelled', settledAt: at });
}
