import type { Kit } from '#db/kit.ts';
import type { HouseRules } from '#domain/house/house-rules.ts';

/** What a newsroom chose of the checks; the newest row is in force. */
export function houseRuleTables(kit: Kit) {
  const houseRules = kit.table(
    'house_rules',
    {
      id: kit.id('id').primaryKey(),
      rules: kit.json<HouseRules>('rules').notNull(),
      savedBy: kit.id('saved_by').notNull(),
      savedAt: kit.time('saved_at').notNull(),
    },
    (t) => [kit.index('house_rules_newest').on(t.savedAt, t.id)],
  );
  return { houseRules };
}
