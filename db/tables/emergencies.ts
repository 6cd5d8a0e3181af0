import type { Kit } from '#db/kit.ts';

/** Editions that went out before their chain was complete, and who signed for them afterwards. */
export function emergencyTables(kit: Kit) {
  const emergencies = kit.table(
    'emergencies',
    {
      id: kit.id('id').primaryKey(),
      articleId: kit.id('article_id').notNull(),
      editionId: kit.id('edition_id').notNull().unique('emergencies_edition'),
      revisionId: kit.id('revision_id').notNull(),
      hash: kit.text('hash').notNull(),
      reason: kit.text('reason').notNull(),
      openedBy: kit.id('opened_by').notNull(),
      openedAt: kit.time('opened_at').notNull(),
      /** When the second signature is due. */
      dueAt: kit.time('due_at').notNull(),
      signedBy: kit.id('signed_by'),
      signedAt: kit.time('signed_at'),
    },
    (t) => [kit.index('emergencies_article').on(t.articleId, t.openedAt)],
  );
  return { emergencies };
}
