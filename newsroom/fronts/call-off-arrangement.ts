import { callOff, findArrangement } from '#db/queries/arrangements.ts';
import type { Actor } from '#domain/actor.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { transact } from '#newsroom/transact.ts';

/** Calls off an arrangement that is still to begin. Refuses with field `arrangement`: `begun`, or `gone` when it is off already. */
export function callOffArrangement(
  desk: Newsroom,
  actor: Actor,
  { frontId, arrangementId }: { frontId: string; arrangementId: string },
): Promise<Result<object>> {
  return transact(desk, async (q) => {
    if (!(await holdsNow(q, actor, 'fronts.arrange'))) return fail({ code: 'notPermitted' });
    const found = await findArrangement(q, arrangementId);
    if (found?.frontId !== frontId) return fail({ code: 'notFound' });
    const refused = (rule: string) => fail({ code: 'invalid', problem: { field: 'arrangement', rule } });
    if (found.calledOffAt !== null) return refused('gone');
    if (!(await callOff(q, arrangementId, { at: desk.clock(), personId: actor.id }))) return refused('begun');
    const data = { id: arrangementId, front: frontId, for: found.startsAt };
    await recordEvent(desk, q, { kind: 'frontCalledOff', actorId: actor.id, data });
    return done({});
  });
}
