import { z } from 'zod';
import { normaliseLine } from '#content/normalise.ts';
import { keepFilter, listFiltersOf } from '#db/queries/saved-filters.ts';
import type { Actor } from '#domain/actor.ts';
import { hasPermission } from '#domain/roles.ts';
import { fieldProblem } from '#newsroom/field-problem.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { transact } from '#newsroom/transact.ts';

/** How many somebody may keep, and the longest name. */
export const filterLimits = { count: 20, name: 60 } as const;

const form = z.strictObject({
  name: z.string().max(300).overwrite(normaliseLine).pipe(z.string().min(1).max(filterLimits.name)),
  /** Read again, and cleaned, whenever it is used. */
  query: z.string().min(1).max(1000),
});

/** Keeps a narrowed list under a name; the same name again replaces it. Field `name` with `tooMany` beyond the limit. */
export function saveFilter(
  desk: Newsroom,
  actor: Actor,
  input: { name: string; query: string },
): Promise<Result<{ id: string }>> {
  return transact(desk, async (q) => {
    if (!hasPermission(actor.role, 'article.readOwn')) return fail({ code: 'notPermitted' });
    const parsed = form.safeParse(input);
    if (!parsed.success) return fail({ code: 'invalid', problem: fieldProblem(parsed.error) });
    const { name, query } = parsed.data;
    const kept = await listFiltersOf(q, actor.id);
    const same = kept.find((filter) => filter.name === name);
    if (!same && kept.length >= filterLimits.count) {
      return fail({ code: 'invalid', problem: { field: 'name', rule: 'tooManyFilters' } });
    }
    const id = same?.id ?? desk.newId();
    await keepFilter(q, { id, personId: actor.id, name, query, savedAt: desk.clock() });
    return done({ id });
  });
}
