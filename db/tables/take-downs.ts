import type { Kit } from '#db/kit.ts';

/** What was taken from readers, and the record of why; the editions themselves never change. */
export function takeDownTables(kit: Kit) {
  const takeDowns = kit.table(
    'take_downs',
    {
      id: kit.id('id').primaryKey(),
      articleId: kit.id('article_id').notNull(),
      /** What readers saw last. */
      editionId: kit.id('edition_id').notNull(),
      number: kit.int('number').notNull(),
      firstPublishedAt: kit.time('first_published_at').notNull(),
      /** For the newsroom. */
      reason: kit.text('reason').notNull(),
      /** The law, the decision or the request that it rests on. */
      ground: kit.text('ground').notNull(),
      /** For readers, in place of the article. */
      notice: kit.text('notice'),
      takenBy: kit.id('taken_by').notNull(),
      takenAt: kit.time('taken_at').notNull(),
      liftedBy: kit.id('lifted_by'),
      liftedAt: kit.time('lifted_at'),
    },
    (t) => [
      kit.index('take_downs_article').on(t.articleId, t.takenAt),
      kit.index('take_downs_number').on(t.number, t.takenAt),
    ],
  );
  return { takeDowns };
}
