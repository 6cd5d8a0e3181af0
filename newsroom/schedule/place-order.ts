import { insertSchedule } from '#db/queries/schedules.ts';
import type { ScheduleRow } from '#db/schema.ts';
import type { Scene } from '#newsroom/act-on-article.ts';
import { callOffSchedule, noteOrder } from './call-off-schedule.ts';

/** What is ordered: the act, the content that it is about, when, and what a take-down says. */
export type Ordered = Pick<ScheduleRow, 'act' | 'revisionId' | 'hash' | 'dueAt' | 'words'>;

/** Writes an order down in the name of who acts; one of the same kind that was there before is called off. */
export async function placeOrder(scene: Scene, ordered: Ordered): Promise<void> {
  const { q, desk, actor, article, at } = scene;
  await callOffSchedule(scene, ordered.act);
  noteOrder(scene, ordered.act, ordered.dueAt);
  await insertSchedule(q, {
    ...ordered,
    id: desk.newId(),
    articleId: article.id,
    scheduledBy: actor.id,
    scheduledAt: at,
    outcome: 'pending',
    settledAt: null,
    rule: null,
  });
}
