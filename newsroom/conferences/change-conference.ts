import { findConference } from '#db/queries/conferences.ts';
import type { Actor } from '#domain/actor.ts';
import { answerOnce } from '#newsroom/answer-once.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { fail, type Result } from '#newsroom/result.ts';
import { checkRecord, saveConference } from './keep-record.ts';

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
    return saveConference(desk, q, actor, { before, record: checked.value });
  });
}
