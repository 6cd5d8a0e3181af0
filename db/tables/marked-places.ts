import type { Kit } from '#db/kit.ts';

/** Places in a text that a return names, and what its author answered. */
export function markedPlaceTables(kit: Kit) {
  const markedPlaces = kit.table(
    'marked_places',
    {
      id: kit.id('id').primaryKey(),
      articleId: kit.id('article_id').notNull(),
      markedBy: kit.id('marked_by').notNull(),
      markedAt: kit.time('marked_at').notNull(),
      /** The version of the manuscript in which the positions hold; later steps move them. */
      version: kit.int('version').notNull(),
      from: kit.int('from_pos').notNull(),
      to: kit.int('to_pos').notNull(),
      /** What stood there. */
      quote: kit.text('quote').notNull(),
      note: kit.text('note').notNull(),
      answer: kit.text('answer'),
      answeredBy: kit.id('answered_by'),
      answeredAt: kit.time('answered_at'),
      /** Set by the next return, and when the article is published. */
      closedAt: kit.time('closed_at'),
    },
    (t) => [kit.index('marked_places_article').on(t.articleId, t.markedAt)],
  );
  return { markedPlaces };
}
