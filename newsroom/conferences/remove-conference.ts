import { changeConference, findConference, isConferenceNamed } from '#db/queries/conferences.ts';
import type { ConferenceRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { transact } from '#newsroom/transact.ts';

/** Takes a record out of every list; it is kept and can be put back. Refuses with rule `inUse` while an article names it. */
export function removeConference(
  desk: Newsroom,
  actor: Actor,
  { id }: { id: string },
): Promise<Result<object>> {
  return setRemoved(desk, actor, { id, isRemoved: true });
}

/** Puts a removed record back. */
export function restoreConference(
  desk: Newsroom,
  actor: Actor,
  { id }: { id: string },
): Promise<Result<object>> {
  return setRemoved(desk, actor, { id, isRemoved: false });
}

type Removal = { id: string; isRemoved: boolean };

function setRemoved(desk: Newsroom, actor: Actor, removal: Removal): Promise<Result<object>> {
  return transact(desk, async (q) => {
    if (!(await holdsNow(q, actor, 'conferences.keep'))) return fail({ code: 'notPermitted' });
    const row = await findConference(q, removal.id);
    if (!row) return fail({ code: 'notFound' });
    return (row.removedAt !== null) === removal.isRemoved ? done({}) : move(desk, q, { actor, row, removal });
  });
}

type Move = { actor: Actor; row: ConferenceRow; removal: Removal };

async function move(desk: Newsroom, q: Q, { actor, row, removal }: Move): Promise<Result<object>> {
  const { id, isRemoved } = removal;
  if (isRemoved && (await isConferenceNamed(q, id)))
    return fail({ code: 'invalid', problem: { field: 'articles', rule: 'inUse' } });
  if (!(await changeConference(q, row, { removedAt: isRemoved ? desk.clock() : null })))
    return fail({ code: 'changedMeanwhile' });
  const kind = isRemoved ? 'conferenceRemoved' : 'conferenceRestored';
  const data = { id, number: row.number, name: row.name };
  await recordEvent(desk, q, { kind, actorId: actor.id, data });
  return done({});
}
