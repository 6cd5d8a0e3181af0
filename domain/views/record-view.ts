import type { EventView } from './event-view.ts';
import type { PersonName } from './person-name.ts';

/** One row of the record as the desk lists it. `headline` only for those who may read articles. */
export type RecordLine = EventView & { id: string; hash: string; articleId?: string; headline?: string };

/** A page of the record, newest first; `older` is where the next page starts. */
export type RecordView = { lines: RecordLine[]; older?: number; people: PersonName[] };

/** What the record is narrowed by; days as YYYY-MM-DD on the newsroom's calendar, both included. */
export type RecordQuery = {
  group?: string;
  person?: string;
  article?: string;
  from?: string;
  to?: string;
  /** Rows before this number. */
  before?: number;
};
