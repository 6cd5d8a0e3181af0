import type { Stage } from '#domain/stages.ts';
import type { PersonName } from './person-name.ts';

/** What a moment of the calendar is about. */
export const calendarKinds = [
  'due',
  'publish',
  'takeDown',
  'embargoEnds',
  'signatureOwed',
  'published',
] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** Something that is to happen, or has, to an article at a moment. */
export type CalendarEntry = {
  at: number;
  kind: CalendarKind;
  articleId: string;
  headline: string;
  stage: Stage;
};

/** An entry with what a run-down of the day says beside it. `words` counts those of the text as it stands. */
export type RunDownLine = CalendarEntry & {
  author: PersonName;
  assignedTo?: PersonName;
  section?: string;
  words: number;
};
