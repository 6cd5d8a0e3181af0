import type { ConferenceField, ConferenceRecord } from '#domain/conferences/record.ts';
import type { Stage } from '#domain/stages.ts';
import type { PersonName } from './person-name.ts';

/** A conference in a list or a calendar. */
export type ConferenceLine = Pick<
  ConferenceRecord,
  'name' | 'kind' | 'day' | 'lastDay' | 'part' | 'startsAt' | 'place' | 'isCalledOff' | 'dueAt'
> & {
  id: string;
  number: number;
  /** Those who are to write or photograph there. */
  coveredBy: PersonName[];
};

/** A state of a record and what was changed in it; the first has no fields. */
export type ConferenceVersion = {
  version: number;
  at: number;
  by: PersonName;
  fields: ConferenceField[];
  record: ConferenceRecord;
};

/** An article about it, of those that this person may see. */
export type ConferenceArticle = { id: string; headline: string; stage: Stage; author: PersonName };

/** The record as its page at the desk opens it. */
export type ConferenceView = {
  id: string;
  number: number;
  version: number;
  record: ConferenceRecord;
  isRemoved: boolean;
  /** Newest first. */
  versions: ConferenceVersion[];
  articles: ConferenceArticle[];
  /** Whom coverage can be given to. */
  writers: PersonName[];
  /** Where readers find what was published about it; absent while nothing was. */
  publicPath?: string;
};

/** An entry of a calendar file before it is taken over; `known` when it is a record already, with what would change. */
export type CalendarEntryView = Pick<ConferenceRecord, 'name' | 'day' | 'startsAt' | 'place'> & {
  calendarId: string;
  repeats: boolean;
  known?: { id: string; fields: ConferenceField[] };
};
