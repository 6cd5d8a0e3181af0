import { dropFilter } from '#db/queries/saved-filters.ts';
import type { Actor } from '#domain/actor.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { transact } from '#newsroom/transact.ts';

/** Forgets one of this person's own narrowed lists. */
export function removeFilter(
  desk: Newsroom,
  actor: Actor,
  { filterId }: { filterId: string },
): Promise<Result<object>> {
  return transact(desk, async (q) =>
    (await dropFilter(q, filterId, actor.id)) ? done({}) : fail({ code: 'notFound' }),
  );
}
