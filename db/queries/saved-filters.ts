import { and, asc, eq } from 'drizzle-orm';
import { type SavedFilterRow, savedFilters } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export function listFiltersOf(q: Q, personId: string): Promise<SavedFilterRow[]> {
  return q
    .select()
    .from(savedFilters)
    .where(eq(savedFilters.personId, personId))
    .orderBy(asc(savedFilters.name), asc(savedFilters.id));
}

/** Keeps a filter; one of the same name is replaced. */
export async function keepFilter(q: Q, row: SavedFilterRow): Promise<void> {
  const { query, savedAt } = row;
  await q
    .insert(savedFilters)
    .values(row)
    .onConflictDoUpdate({
      target: [savedFilters.personId, savedFilters.name],
      set: { query, savedAt },
    });
}

/** Only one of their own; false when there is none. */
export async function dropFilter(q: Q, id: string, personId: string): Promise<boolean> {
  const dropped = await q
    .delete(savedFilters)
    .where(and(eq(savedFilters.id, id), eq(savedFilters.personId, personId)))
    .returning({ id: savedFilters.id });
  return dropped.length === 1;
}
