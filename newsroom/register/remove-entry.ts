import { changeEntry, findEntry } from '#db/queries/register.ts';
import type { RegisterEntryRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { transact } from '#newsroom/transact.ts';
import { isTaken, pagesOf } from './save-entry.ts';

type One = { id: string };

/** Takes an entry out of the register: texts are not compared with it any more. It can be put back. */
export function removeEntry(desk: Newsroom, actor: Actor, { id }: One): Promise<Result<object>> {
  return setRemoved(desk, actor, { id, isRemoved: true });
}

/** Puts a removed entry back; refuses with field `name` and rule `taken` while another has its name. */
export function restoreEntry(desk: Newsroom, actor: Actor, { id }: One): Promise<Result<object>> {
  return setRemoved(desk, actor, { id, isRemoved: false });
}

function setRemoved(
  desk: Newsroom,
  actor: Actor,
  { id, isRemoved }: One & { isRemoved: boolean },
): Promise<Result<object>> {
  return transact(desk, async (q, after) => {
    if (!(await holdsNow(q, actor, 'register.keep'))) return fail({ code: 'notPermitted' });
    const row = await findEntry(q, id);
    if (!row) return fail({ code: 'notFound' });
    if ((row.removedAt !== null) === isRemoved) return done({});
    if (!isRemoved && (await isTaken(q, row.entry, id)))
      return fail({ code: 'invalid', problem: { field: 'name', rule: 'taken' } });
    after.purge.push(...pagesOf(row));
    return move(desk, q, { actor, row, isRemoved });
  });
}

type Move = { actor: Actor; row: RegisterEntryRow; isRemoved: boolean };

async function move(desk: Newsroom, q: Q, { actor, row, isRemoved }: Move): Promise<Result<object>> {
  if (!(await changeEntry(q, row, { removedAt: isRemoved ? desk.clock() : null })))
    return fail({ code: 'changedMeanwhile' });
  const data = { id: row.id, entry: row.entry };
  const kind = isRemoved ? 'registerRemoved' : 'registerRestored';
  await recordEvent(desk, q, { kind, actorId: actor.id, data });
  return done({});
}
