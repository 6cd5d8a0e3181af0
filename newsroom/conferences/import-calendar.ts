import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { answerOnce } from '#newsroom/answer-once.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { type CalendarEntry, entriesOf } from './calendar-entries.ts';
import { checkRecord, saveConference, writeConference } from './keep-record.ts';

/** How many records are new, were brought up to date, or said it all already. */
type Counts = { added: number; changed: number; same: number };

export type ImportCalendar = { requestId: string; file: string; calendarIds: readonly string[] };

/**
 * Takes the chosen entries of a calendar file over: new ones become records, known ones are brought up to date in what
 * a calendar knows. All of them or, at a refusal, none.
 */
export function importCalendar(desk: Newsroom, actor: Actor, input: ImportCalendar): Promise<Result<Counts>> {
  return answerOnce(desk, actor, { act: 'importCalendar', input }, async (q) => {
    if (!(await holdsNow(q, actor, 'conferences.keep'))) return fail({ code: 'notPermitted' });
    const entries = await entriesOf(q, input.file);
    if (!entries.ok) return entries;
    const counts = { added: 0, changed: 0, same: 0 };
    for (const entry of entries.value.filter(({ calendarId }) => input.calendarIds.includes(calendarId))) {
      const taken = await takeOver(desk, q, actor, entry);
      if (!taken.ok) return taken;
      counts[taken.value] += 1;
    }
    return done(counts);
  });
}

async function takeOver(
  desk: Newsroom,
  q: Q,
  actor: Actor,
  { record, known }: CalendarEntry,
): Promise<Result<keyof Counts>> {
  const checked = await checkRecord(q, record);
  if (!checked.ok) return checked;
  if (!known) {
    await writeConference(desk, q, actor, checked.value);
    return done('added');
  }
  const saved = await saveConference(desk, q, actor, { before: known.row, record: checked.value });
  return saved.ok ? done(known.fields.length > 0 ? 'changed' : 'same') : saved;
}
