import {
  changeConference,
  findHighestConferenceNumber,
  insertConference,
  insertConferenceVersion,
} from '#db/queries/conferences.ts';
import { listPersonNames } from '#db/queries/person-names.ts';
import type { ConferenceRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { type ConferenceRecord, conferenceSchema, impossibleTimes } from '#domain/conferences/record.ts';
import { changedFields } from '#domain/conferences/record-changes.ts';
import { foldText } from '#domain/folded-text.ts';
import { hasPermission } from '#domain/roles.ts';
import { fieldProblem } from '#newsroom/field-problem.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

/** A record from outside, clean; refuses days or times that end before they begin, and duties of nobody. */
export async function checkRecord(q: Q, raw: unknown): Promise<Result<ConferenceRecord>> {
  const parsed = conferenceSchema.safeParse(raw);
  if (!parsed.success) return fail({ code: 'invalid', problem: fieldProblem(parsed.error) });
  const field = impossibleTimes(parsed.data);
  if (field) return fail({ code: 'invalid', problem: { field, rule: 'endsBeforeItBegins' } });
  const ids = [...new Set(parsed.data.coverage.map(({ personId }) => personId))];
  const known = (await listPersonNames(q, ids)).filter(({ role }) => hasPermission(role, 'article.create'));
  if (known.length < ids.length)
    return fail({ code: 'invalid', problem: { field: 'coverage', rule: 'notAWriter' } });
  return done(parsed.data);
}

/** What lists ask of a record, in columns of its own. */
export function columnsOf(
  record: ConferenceRecord,
): Pick<ConferenceRow, 'name' | 'nameFolded' | 'day' | 'lastDay' | 'calendarId' | 'record'> {
  const { name, day, lastDay, calendarId } = record;
  return { name, nameFolded: foldText(name), day, lastDay, calendarId, record };
}

/** Writes a new record inside a transaction; its number is the next one. Answers its id. */
export async function writeConference(
  desk: Newsroom,
  q: Q,
  actor: Actor,
  record: ConferenceRecord,
): Promise<string> {
  const id = desk.newId();
  const at = desk.clock();
  const number = ((await findHighestConferenceNumber(q)) ?? 0) + 1;
  const by = { createdBy: actor.id, createdAt: at, changedBy: actor.id, changedAt: at, removedAt: null };
  await insertConference(q, { id, number, version: 1, ...columnsOf(record), ...by });
  await insertConferenceVersion(q, { conferenceId: id, version: 1, record, savedBy: actor.id, savedAt: at });
  await recordEvent(desk, q, {
    kind: 'conferenceAdded',
    actorId: actor.id,
    data: { id, number, name: record.name },
  });
  return id;
}

type Saved = { before: ConferenceRow; record: ConferenceRecord };

/** Saves another state of a record inside a transaction; nothing is written where nothing differs. */
export async function saveConference(
  desk: Newsroom,
  q: Q,
  actor: Actor,
  { before, record }: Saved,
): Promise<Result<{ version: number }>> {
  const fields = changedFields(before.record, record);
  if (fields.length === 0) return done({ version: before.version });
  const { id, number } = before;
  const at = desk.clock();
  const version = before.version + 1;
  const change = { version, ...columnsOf(record), changedBy: actor.id, changedAt: at };
  if (!(await changeConference(q, before, change))) return fail({ code: 'changedMeanwhile' });
  await insertConferenceVersion(q, { conferenceId: id, version, record, savedBy: actor.id, savedAt: at });
  const data = { id, number, name: record.name, version, fields };
  await recordEvent(desk, q, { kind: 'conferenceChanged', actorId: actor.id, data });
  return done({ version });
}
