import type { Kit } from '#db/kit.ts';

/** The log that nobody can rewrite, and the answers that make a repeated request harmless. */
export function eventTables(kit: Kit) {
  const events = kit.table(
    'events',
    {
      /** 1, 2, 3 … without a gap. */
      seq: kit.int('seq').primaryKey(),
      id: kit.id('id').notNull().unique('events_id'),
      at: kit.time('at').notNull(),
      kind: kit.text('kind').notNull(),
      actorId: kit.id('actor_id'),
      articleId: kit.id('article_id'),
      revisionId: kit.id('revision_id'),
      data: kit.json<Record<string, unknown>>('data').notNull(),
      /** The hash of the row before; 64 zeros in the first row. */
      prevHash: kit.text('prev_hash').notNull(),
      hash: kit.text('hash').notNull().unique('events_hash'),
    },
    (t) => [kit.index('events_article').on(t.articleId, t.seq)],
  );

  const answeredRequests = kit.table(
    'answered_requests',
    {
      id: kit.id('id').primaryKey(),
      actorId: kit.id('actor_id').notNull(),
      act: kit.text('act').notNull(),
      articleId: kit.id('article_id'),
      at: kit.time('at').notNull(),
      answer: kit.json<unknown>('answer').notNull(),
    },
    (t) => [kit.index('answered_requests_at').on(t.at)],
  );

  return { events, answeredRequests };
}
