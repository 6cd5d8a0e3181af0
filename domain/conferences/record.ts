import { z } from 'zod';
import { normaliseText } from '#content/normalise.ts';
import { dayField, lineField } from '#domain/text-fields.ts';
import { conferenceKindIds } from './kinds.ts';

export const partsOfDay = ['morning', 'afternoon', 'evening', 'allDay'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** What somebody does at a conference for the paper. */
export const coverageTasks = ['text', 'photo', 'video'] as const;
export type CoverageTask = (typeof coverageTasks)[number];

/** The longest that each field may be, and the most lines of a list; the form's inputs read these too. */
export const recordLimits = { line: 400, name: 300, lines: 200, source: 30_000, coverage: 30 } as const;

/** Lists are kept as the lines that people write and send each other; `person-line.ts` and others read them. */
const lists = {
  /** Where else it is followed, or how many such points there are. */
  videoPoints: lines(),
  /** People: rank and name, then their offices, in protocol order. */
  chairs: lines(),
  guests: lines(),
  attendees: lines(),
  /** Those who attend without a name. */
  groups: lines(),
  agenda: lines(),
  /** Documents that it hears or adopts, and those that it rests on. */
  presented: lines(),
  cited: lines(),
  /** Counts that every report of it must agree with: `250 đại biểu`. */
  figures: lines(),
  photos: lines(),
};

export const conferenceSchema = z.strictObject({
  name: lineField(recordLimits.name),
  kind: z.enum(conferenceKindIds).nullable(),
  day: dayField(),
  lastDay: dayField(),
  part: z.enum(partsOfDay).nullable(),
  startsAt: timeOfDay(),
  endsAt: timeOfDay(),
  place: lineField(recordLimits.line).nullable(),
  organiser: lineField(recordLimits.line).nullable(),
  ...lists,
  coverage: z
    .array(z.strictObject({ personId: z.string().min(1).max(64), task: z.enum(coverageTasks) }))
    .max(recordLimits.coverage),
  /** When the desk wants the report, in milliseconds. */
  dueAt: z.number().int().nonnegative().nullable(),
  isCalledOff: z.boolean(),
  /** The invitation or programme that it was read from, as it was pasted. */
  source: z.string().max(recordLimits.source).overwrite(normaliseText).nullable(),
  /** Its name in the calendar that it was imported from. */
  calendarId: z.string().min(1).max(recordLimits.line).nullable(),
});

/** What the desk knows of a conference before anybody writes; what nobody said is null or an empty list. */
export type ConferenceRecord = z.infer<typeof conferenceSchema>;
export type ConferenceField = keyof ConferenceRecord;
/** The fields that are lists of lines. */
export type ConferenceList = keyof typeof lists;
export const conferenceLists = Object.keys(lists) as ConferenceList[];

/** A record of which only the name is known. */
export function emptyConference(name = ''): ConferenceRecord {
  return {
    name,
    ...{ kind: null, day: null, lastDay: null, part: null, startsAt: null, endsAt: null },
    ...{ place: null, organiser: null, videoPoints: [], chairs: [], guests: [], attendees: [], groups: [] },
    ...{ agenda: [], presented: [], cited: [], figures: [], photos: [], coverage: [] },
    ...{ dueAt: null, isCalledOff: false, source: null, calendarId: null },
  };
}

/** The first thing that cannot be: it ends before it begins. */
export function impossibleTimes({ day: first, lastDay, startsAt, endsAt }: ConferenceRecord) {
  if (lastDay !== null && (first === null || lastDay < first)) return 'lastDay';
  const isOneDay = lastDay === null || lastDay === first;
  return isOneDay && startsAt !== null && endsAt !== null && endsAt < startsAt ? 'endsAt' : undefined;
}

function lines() {
  return z.array(lineField(recordLimits.line)).max(recordLimits.lines);
}

/** A time on the newsroom's clock as HH:MM. */
function timeOfDay() {
  return z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .nullable();
}
