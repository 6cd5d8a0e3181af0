import { canonicalJson } from '#content/canonical.ts';
import { type ConferenceField, type ConferenceRecord, emptyConference } from './record.ts';

/** Every field of a record, in the order of the form. */
export const conferenceFields = Object.keys(emptyConference()) as ConferenceField[];

/** The fields in which two states of a record differ, in the order of the form. */
export function changedFields(before: ConferenceRecord, after: ConferenceRecord): ConferenceField[] {
  return conferenceFields.filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]));
}

/** Three ways to one: what was changed in `mine` since `base` stays, the rest is theirs; `both` changed these fields. */
export function mergeRecords(
  base: ConferenceRecord,
  mine: ConferenceRecord,
  theirs: ConferenceRecord,
): { record: ConferenceRecord; both: ConferenceField[] } {
  const own = changedFields(base, mine);
  const record = { ...theirs, ...Object.fromEntries(own.map((field) => [field, mine[field]])) };
  const differing = changedFields(theirs, record);
  const changedByThem = changedFields(base, theirs);
  return { record, both: differing.filter((field) => changedByThem.includes(field)) };
}
