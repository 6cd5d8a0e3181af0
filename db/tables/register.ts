import type { Kit } from '#db/kit.ts';
import { type RegisterEntry, registerKinds } from '#domain/register/entry.ts';

/** People and bodies as the newsroom knows them; the log holds every state of an entry. */
export function registerTables(kit: Kit) {
  const registerEntries = kit.table(
    'register_entries',
    {
      id: kit.id('id').primaryKey(),
      kind: kit.oneOf('kind', registerKinds).notNull(),
      version: kit.int('version').notNull(),
      name: kit.text('name').notNull(),
      nameFolded: kit.text('name_folded').notNull(),
      entry: kit.json<RegisterEntry>('entry').notNull(),
      changedBy: kit.id('changed_by').notNull(),
      changedAt: kit.time('changed_at').notNull(),
      removedAt: kit.time('removed_at'),
      confirmedBy: kit.id('confirmed_by'),
      confirmedAt: kit.time('confirmed_at'),
    },
    (t) => [kit.index('register_entries_name').on(t.kind, t.nameFolded)],
  );

  const registerDismissals = kit.table('register_dismissals', {
    proposal: kit.text('proposal').primaryKey(),
    dismissedBy: kit.id('dismissed_by').notNull(),
    dismissedAt: kit.time('dismissed_at').notNull(),
  });

  return { registerEntries, registerDismissals };
}
