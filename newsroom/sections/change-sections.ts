import { changeSection, listSections } from '#db/queries/sections.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { inTree } from '#domain/sections.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { fail, type Result } from '#newsroom/result.ts';
import { type AfterCommit, transact } from '#newsroom/transact.ts';

/** One change of the sections by somebody who sets them; every public page shows it after the commit. */
export function changeSections<T>(
  desk: Newsroom,
  actor: Actor,
  work: (q: Q) => Promise<Result<T>>,
): Promise<Result<T>> {
  return transact(desk, (q, after) => asOneWhoSetsThem(q, actor, { after, work }));
}

type Change<T> = { after: AfterCommit; work: (q: Q) => Promise<Result<T>> };

/** The same inside a transaction that is under way. */
export async function asOneWhoSetsThem<T>(
  q: Q,
  actor: Actor,
  { after, work }: Change<T>,
): Promise<Result<T>> {
  if (!(await holdsNow(q, actor, 'sections.manage'))) return fail({ code: 'notPermitted' });
  const result = await work(q);
  if (!result.ok) return result;
  await renumber(q);
  // The masthead of every page, and the name over every story.
  after.purge.push('site', 'feed', 'sitemap');
  return result;
}

/** Positions count from 1 in the order of the masthead, each section followed by those under it. */
async function renumber(q: Q): Promise<void> {
  for (const [at, { id, position }] of inTree(await listSections(q)).entries())
    if (position !== at + 1) await changeSection(q, id, { position: at + 1 });
}

export function refusedSection(field: string, rule: string) {
  return fail({ code: 'invalid', problem: { field, rule } });
}
