import type { Kit } from '#db/kit.ts';
import type { Places } from '#domain/fronts/places.ts';

/** Which stories editors put where on a page that they arrange, and from when; the last begun is in force. */
export function arrangementTables(kit: Kit) {
  const arrangements = kit.table(
    'arrangements',
    {
      id: kit.id('id').primaryKey(),
      frontId: kit.id('front_id').notNull(),
      places: kit.json<Places>('places').notNull(),
      startsAt: kit.time('starts_at').notNull(),
      savedBy: kit.id('saved_by').notNull(),
      savedAt: kit.time('saved_at').notNull(),
      calledOffAt: kit.time('called_off_at'),
      calledOffBy: kit.id('called_off_by'),
    },
    (t) => [
      kit.index('arrangements_front').on(t.frontId, t.startsAt, t.savedAt),
      kit.index('arrangements_start').on(t.startsAt),
    ],
  );
  return { arrangements };
}
