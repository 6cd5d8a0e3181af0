import { normaliseLine } from '#content/normalise.ts';
import { type ConferenceList, type ConferenceRecord, conferenceLists } from '#domain/conferences/record.ts';

/** A record as it is written in the form: its lists are the text of their boxes. */
export type RecordDraft = Omit<ConferenceRecord, ConferenceList> & Record<ConferenceList, string>;

export function draftOf(record: ConferenceRecord): RecordDraft {
  return { ...record, ...mapLists((list) => record[list].join('\n')) };
}

/** The record that a form says: boxes as lines, empty ones left out, fields without words as null. */
export function recordOf(draft: RecordDraft): ConferenceRecord {
  const { place, organiser } = draft;
  return {
    ...draft,
    ...mapLists((list) => linesOf(draft[list])),
    name: normaliseLine(draft.name),
    place: normaliseLine(place ?? '') || null,
    organiser: normaliseLine(organiser ?? '') || null,
  };
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(normaliseLine)
    .filter((line) => line !== '');
}

function mapLists<T>(make: (list: ConferenceList) => T): Record<ConferenceList, T> {
  return Object.fromEntries(conferenceLists.map((list) => [list, make(list)])) as Record<ConferenceList, T>;
}
