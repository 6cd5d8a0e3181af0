import type { Kit } from '#db/kit.ts';
import { scheduledActs, scheduleOutcomes } from './kinds.ts';

/** What a take-down says: for the record, and for readers. */
export type TakeDownWords = { reason: string; ground: string; notice?: string };

/** Publications and take-downs at a time: which revision, when, who wants it, and what became of it. */
export function scheduleTables(kit: Kit) {
  const schedules = kit.table(
    'schedules',
    {
      id: kit.id('id').primaryKey(),
      articleId: kit.id('article_id').notNull(),
      act: kit.oneOf('act', scheduledActs).notNull(),
      /** What is to be published, or what readers saw when its end was ordered. */
      revisionId: kit.id('revision_id').notNull(),
      hash: kit.text('hash').notNull(),
      dueAt: kit.time('due_at').notNull(),
      scheduledBy: kit.id('scheduled_by').notNull(),
      scheduledAt: kit.time('scheduled_at').notNull(),
      outcome: kit.oneOf('outcome', scheduleOutcomes).notNull(),
      settledAt: kit.time('settled_at'),
      /** The rule that refused it when its time came. */
      rule: kit.text('rule'),
      /** Of a take-down only. */
      words: kit.json<TakeDownWords>('words'),
    },
    (t) => [
      kit.index('schedules_open').on(t.outcome, t.dueAt),
      kit.index('schedules_article').on(t.articleId, t.scheduledAt),
    ],
  );
  return { schedules };
}
