import { listFiltersOf } from '#db/queries/saved-filters.ts';
import type { Actor } from '#domain/actor.ts';
import type { SavedFilter } from '#domain/views/article-row.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';

/** The narrowed lists that this person keeps, by name. */
export async function listFilters(desk: Newsroom, actor: Actor): Promise<SavedFilter[]> {
  const kept = await listFiltersOf(desk.store.read, actor.id);
  return kept.map(({ id, name, query }) => ({ id, name, query }));
}
