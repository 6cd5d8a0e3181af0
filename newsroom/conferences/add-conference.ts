import type { Actor } from '#domain/actor.ts';
import { answerOnce } from '#newsroom/answer-once.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { checkRecord, writeConference } from './keep-record.ts';

/** Starts the record of a conference. Refuses a record that `checkRecord` refuses, naming the field. */
export function addConference(
  desk: Newsroom,
  actor: Actor,
  input: { requestId: string; record: unknown },
): Promise<Result<{ id: string }>> {
  return answerOnce(desk, actor, { act: 'addConference', input }, async (q) => {
    if (!(await holdsNow(q, actor, 'conferences.keep'))) return fail({ code: 'notPermitted' });
    const checked = await checkRecord(q, input.record);
    if (!checked.ok) return checked;
    return done({ id: await writeConference(desk, q, actor, checked.value) });
  });
}
