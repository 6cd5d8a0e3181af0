import { changeEntry, findEntry } from '#db/queries/register.ts';
import type { RegisterEntryRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { documentTag } from '#domain/register/document-tag.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { transact } from '#newsroom/transact.ts';

/** The entry, its version that the person saw, and whether readers may be told what it says. */
export type ConfirmDocument = { id: string; version: number; isConfirmed: boolean };

/**
 * Lets readers see what the register says of a document, or hides it again. Promise 2: somebody else than its writer
 * has read it. Refuses with field `entry` and rule `ownWords` their own entry, `changed` when it is not what they saw,
 * and with field `title` and rule `missing` an entry that says nothing of the document but its number.
 */
export function confirmDocument(
  desk: Newsroom,
  actor: Actor,
  { id, version, isConfirmed }: ConfirmDocument,
): Promise<Result<object>> {
  return transact(desk, async (q, after) => {
    if (!(await holdsNow(q, actor, 'register.keep'))) return fail({ code: 'notPermitted' });
    const row = await findEntry(q, id);
    if (row?.kind !== 'document' || row.removedAt !== null) return fail({ code: 'notFound' });
    const problem = isConfirmed ? hindranceOf(row, actor, version) : undefined;
    if (problem) return fail({ code: 'invalid', problem });
    // Asked twice, or hidden already.
    if ((row.confirmedAt !== null) === isConfirmed) return done({});
    after.purge.push(documentTag(row.name));
    return write(desk, q, { actor, row, isConfirmed });
  });
}

type Writing = { actor: Actor; row: RegisterEntryRow; isConfirmed: boolean };

async function write(desk: Newsroom, q: Q, { actor, row, isConfirmed }: Writing): Promise<Result<object>> {
  const confirmed = { confirmedBy: actor.id, confirmedAt: desk.clock() };
  const change = isConfirmed ? confirmed : { confirmedBy: null, confirmedAt: null };
  if (!(await changeEntry(q, row, change))) return fail({ code: 'changedMeanwhile' });
  const data = { id: row.id, version: row.version, entry: row.entry };
  const kind = isConfirmed ? 'registerConfirmed' : 'registerWithdrawn';
  await recordEvent(desk, q, { kind, actorId: actor.id, data });
  return done({});
}

function hindranceOf(row: RegisterEntryRow, actor: Actor, version: number): FieldProblem | undefined {
  if (row.version !== version) return { field: 'entry', rule: 'changed' };
  if (row.changedBy === actor.id) return { field: 'entry', rule: 'ownWords' };
  const { entry } = row;
  const saysMore = entry.kind === 'document' && (entry.title !== null || entry.link !== null);
  return saysMore ? undefined : { field: 'title', rule: 'missing' };
}
