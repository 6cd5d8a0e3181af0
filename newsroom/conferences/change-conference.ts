import {
  changeConference as changeRow,
  findConference,
  insertConferenceVersion,
} from '#db/queries/conferences.ts';
import type { Actor } from '#domain/actor.ts';
import { changedFields } from '#domain/conferences/record-changes.ts';
import { answerOnce } from '#newsroom/answer-once.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { checkRecord, columnsOf } from './keep-record.ts';

export type ChangeConference = { id: string; requestId: string; version: number; record: unknown };

/**
 * Saves another state of a record; every earlier one is kept. `behindConference` with what stands there when somebody
 * else saved since `version`. Readers see nothing of it: what they are told is signed with each article.
 */
export function changeConference(
  desk: Newsroom,
  actor: Actor,
  input: ChangeConference,
): Promise<Result<{ version: number }>> {
  return answerOnce(desk, actor, { act: 'changeConference', input }, async (q) => {
    if (!(await holdsNow(q, actor, 'conferences.keep'))) return fail({ code: 'notPermitted' });
    const before = await findConference(q, input.id);
    if (!before || before.removedAt !== null) return fail({ code: 'notFound' });
    if (before.version !== input.version)
      return fail({ code: 'behindConference', version: before.version, record: before.record });
    const checked = await checkRecord(q, input.record);
    if (!checked.ok) return checked;
    const fields = changedFields(before.record, checked.value);
    if (fields.length === 0) return done({ version: before.version });

    const at = desk.clock();
    const version = before.version + 1;
    const saved = { version, ...columnsOf(checked.value), changedBy: actor.id, changedAt: at };
    if (!(await changeRow(q, before, saved))) return fail({ code: 'changedMeanwhile' });
    const state = { conferenceId: input.id, version, record: checked.value };
    await insertConferenceVersion(q, { ...state, savedBy: actor.id, savedAt: at });
    const data = { id: input.id, number: before.number, name: checked.value.name, version, fields };
    await recordEvent(desk, q, { kind: 'conferenceChanged', actorId: actor.id, data });
    return done({ version });
  });
}
