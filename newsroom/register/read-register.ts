import { countEntries, insertDismissal, listEntries } from '#db/queries/register.ts';
import type { RegisterEntryRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { foldText } from '#domain/folded-text.ts';
import type { RegisterKind } from '#domain/register/entry.ts';
import { hasPermission } from '#domain/roles.ts';
import type { RegisterLine, RegisterView } from '#domain/views/register-view.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import { namesOfPeople } from '#newsroom/names-of-people.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { transact } from '#newsroom/transact.ts';
import { proposeEntries } from './propose-entries.ts';

const mostShown = 200;

/** The register by words of names, marks aside, and what published articles propose for it. */
export async function readRegister(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { kind, words }: { kind: RegisterKind; words: string },
): Promise<Result<RegisterView>> {
  if (!hasPermission(actor.role, 'register.read')) return fail({ code: 'notPermitted' });
  const mayKeep = hasPermission(actor.role, 'register.keep');
  const wanted = { kind, words: foldText(words).split(/\s+/).filter(Boolean).slice(0, 10) };
  const rows = await listEntries(q, wanted, mostShown);
  return done({
    ...{ kind, words, mayKeep },
    lines: await linesOf(q, actor, rows),
    total: await countEntries(q, wanted),
    proposals: mayKeep && kind === 'person' ? await proposeEntries(q) : [],
  });
}

async function linesOf(q: Q, actor: Actor, rows: readonly RegisterEntryRow[]): Promise<RegisterLine[]> {
  const nameOf = await namesOfPeople(
    q,
    rows.flatMap(({ confirmedBy }) => confirmedBy ?? []),
  );
  return rows.map(({ id, version, entry, changedBy, confirmedBy, confirmedAt }) => ({
    ...{ id, version, entry, isOwn: changedBy === actor.id },
    ...(confirmedBy !== null &&
      confirmedAt !== null && {
        confirmed: { by: nameOf(confirmedBy), at: confirmedAt },
      }),
  }));
}

/** Says that a proposal is none, for good. */
export function dismissProposal(
  desk: Newsroom,
  actor: Actor,
  { key }: { key: string },
): Promise<Result<object>> {
  return transact(desk, async (q) => {
    if (!(await holdsNow(q, actor, 'register.keep'))) return fail({ code: 'notPermitted' });
    await insertDismissal(q, { proposal: key, dismissedBy: actor.id, dismissedAt: desk.clock() });
    return done({});
  });
}
